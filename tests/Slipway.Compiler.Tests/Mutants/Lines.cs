using Slipway.Schema;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>A text whose parts are found by lines and columns.</summary>
internal sealed class Lines
{
    private readonly List<int> starts = [0];

    public Lines(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
                starts.Add(at + 1);
        }
    }

    public string Text { get; }

    /// <summary>The place of a line and column, both counted from 1.</summary>
    public int At(int line, int column) => Math.Min(starts[line - 1] + column - 1, Text.Length);

    public int StartOf(SourceSpan span) => At(span.StartLine, span.StartColumn);

    public int EndOf(SourceSpan span) => At(span.EndLine, span.EndColumn);

    /// <summary>Where a line begins.</summary>
    public int LineStart(int line) => line <= starts.Count ? starts[line - 1] : Text.Length;

    /// <summary>Whether nothing but blanks is before a place on its line.</summary>
    public bool IsFirst(SourceSpan span) => Text.AsSpan(LineStart(span.StartLine), span.StartColumn - 1).Trim().IsEmpty;

    public string Replace(int from, int to, string text) => string.Concat(Text.AsSpan(0, from), text, Text.AsSpan(to));
}
