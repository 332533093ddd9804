using Slipway.LanguageServer.Protocol;
using Slipway.Schema;

namespace Slipway.LanguageServer.Texts;

/// <summary>A document as the editor has it, saved or not.</summary>
/// <param name="Uri">What the editor calls it.</param>
/// <param name="Path">The full path of its file.</param>
/// <param name="Version">The version that the editor counts; null where it does not.</param>
/// <param name="Text">What is in it.</param>
internal sealed record EditedText(string Uri, string Path, int? Version, string Text)
{
    private readonly Lazy<int[]> starts = new(() => Starts(Text));

    /// <summary>How many lines there are; a text without any has one.</summary>
    public int LineCount => starts.Value.Length;

    /// <summary>A line without its end.</summary>
    /// <param name="line">Its number, from 0.</param>
    public string Line(int line)
    {
        if (line < 0 || line >= LineCount)
            return "";
        var end = line + 1 < LineCount ? starts.Value[line + 1] : Text.Length;
        return Text[starts.Value[line]..end].TrimEnd('\r', '\n');
    }

    /// <summary>The place of a position in <see cref="Text"/>; a position that is not there is moved to the nearest one.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <param name="character">The character, from 0, in UTF-16 units.</param>
    public int Offset(int line, int character) =>
        line < 0 ? 0
        : line >= LineCount ? Text.Length
        : starts.Value[line] + Math.Clamp(character, 0, Line(line).Length);

    /// <summary>The document after a change.</summary>
    /// <param name="change">The change: a range and its new text, or the whole text.</param>
    /// <param name="version">The version it has then.</param>
    public EditedText After(MessageParameters change, int? version)
    {
        var text = change.Text("text") ?? throw MessageParameters.Missing("contentChanges.text");
        if (change.At("range") is null)
            return new EditedText(Uri, Path, version, text);
        var start = Offset(Read(change, "start", "line"), Read(change, "start", "character"));
        var end = Offset(Read(change, "end", "line"), Read(change, "end", "character"));
        return new EditedText(
            Uri,
            Path,
            version,
            string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(Math.Max(start, end)))
        );
    }

    /// <summary>The text of a span, of one line.</summary>
    /// <param name="span">The span.</param>
    public string At(SourceSpan span)
    {
        var start = Offset(span.StartLine - 1, span.StartColumn - 1);
        return Text[start..Math.Max(start, Offset(span.EndLine - 1, span.EndColumn - 1))];
    }

    private static int Read(MessageParameters change, string end, string part) =>
        change.Number("range", end, part) ?? throw MessageParameters.Missing($"contentChanges.range.{end}.{part}");

    private static int[] Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
