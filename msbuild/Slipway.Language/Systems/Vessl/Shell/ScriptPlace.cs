using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>Where a part of a script was written.</summary>
internal static class ScriptPlace
{
    /// <summary>Finds the place of a part.</summary>
    /// <remarks>
    /// Exact for one line, and for a text after '|', whose lines are one below the other in one column; otherwise the
    /// whole script.
    /// </remarks>
    /// <param name="script">The script.</param>
    /// <param name="start">The part's first character, counted from 0 in the text.</param>
    /// <param name="length">The number of its characters, all on one line.</param>
    public static SourceSpan Of(SpecScalar script, int start, int length)
    {
        var (text, whole) = (script.Text, script.Span);
        if (whole.StartLine == whole.EndLine)
            return script.PartSpan(start, length);
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines.Length != whole.EndLine - whole.StartLine)
            return whole;
        var indentation = whole.EndColumn - 1 - lines[^1].Length;
        var before = text.AsSpan(0, start);
        var line = whole.StartLine + 1 + before.Count('\n');
        var column = indentation + start - before.LastIndexOf('\n');
        return column < 1 ? whole : new SourceSpan(whole.File, line, column, line, column + length);
    }
}
