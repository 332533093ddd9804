namespace Slipway.Schema.Diagnostics;

/// <summary>Where lines start in a text, to find places by line and column.</summary>
internal sealed class TextLines
{
    private readonly List<int> starts = [0];
    private readonly int length;

    public TextLines(string text)
    {
        length = text.Length;
        for (var at = 0; at < text.Length; at++)
        {
            var isBreak = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            if (isBreak)
                starts.Add(at + 1);
        }
    }

    public int Start(SourceSpan span) => Offset(span.StartLine, span.StartColumn);

    public int End(SourceSpan span) => Offset(span.EndLine, span.EndColumn);

    /// <summary>A place after the last line is the end of the text.</summary>
    private int Offset(int line, int column) =>
        line > starts.Count ? length : Math.Min(starts[line - 1] + column - 1, length);
}
