using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>Where the parts of a script were written.</summary>
/// <remarks>
/// Exact for one line, and for a text after '|', whose lines are one below the other in one column; otherwise the whole
/// script.
/// </remarks>
internal sealed class ScriptPlace
{
    private readonly SpecScalar script;

    /// <summary>Where each line begins in the text.</summary>
    private readonly List<int> lines = [0];

    /// <summary>The column of the first character of each line, counted from 0; null where it is not known.</summary>
    private readonly int? indentation;

    /// <summary>Begins with a script.</summary>
    /// <param name="script">The script.</param>
    public ScriptPlace(SpecScalar script)
    {
        this.script = script;
        var (text, whole) = (script.Text, script.Span);
        var length = text.AsSpan().TrimEnd('\n').Length;
        for (var end = text.IndexOf('\n'); end >= 0 && end < length; end = text.IndexOf('\n', end + 1))
            lines.Add(end + 1);
        if (lines.Count == whole.EndLine - whole.StartLine)
            indentation = whole.EndColumn - 1 - (length - lines[^1]);
    }

    /// <summary>Finds the place of a part.</summary>
    /// <param name="start">The part's first character, counted from 0 in the text.</param>
    /// <param name="length">The number of its characters, all on one line.</param>
    public SourceSpan Of(int start, int length)
    {
        var whole = script.Span;
        if (whole.StartLine == whole.EndLine)
            return script.PartSpan(start, length);
        if (indentation is not { } before)
            return whole;
        var found = lines.BinarySearch(start);
        var at = found < 0 ? ~found - 1 : found;
        var line = whole.StartLine + 1 + at;
        var column = before + start - lines[at] + 1;
        return column < 1 ? whole : new SourceSpan(whole.File, line, column, line, column + length);
    }
}
