using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>A place in a text that moves on and counts lines and columns.</summary>
internal sealed class CueCursor(string file, string text)
{
    private int line = 1;
    private int lineStart;

    /// <summary>How many characters are before it.</summary>
    public int At { get; private set; }

    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>Whether the text is over.</summary>
    public bool IsEnd => At >= text.Length;

    /// <summary>The character there; NUL after the end.</summary>
    public char Now => Peek(0);

    /// <summary>A character further on; NUL after the end.</summary>
    public char Peek(int ahead) => At + ahead < text.Length ? text[At + ahead] : '\0';

    /// <summary>Whether a text follows.</summary>
    public bool Follows(string expected) => string.CompareOrdinal(text, At, expected, 0, expected.Length) == 0;

    /// <summary>Moves on.</summary>
    public void Skip(int count)
    {
        for (var skipped = 0; skipped < count && At < text.Length; skipped++)
        {
            if (text[At++] == '\n')
                (line, lineStart) = (line + 1, At);
        }
    }

    /// <summary>Moves on while a condition holds.</summary>
    public void SkipWhile(Func<char, bool> holds)
    {
        while (!IsEnd && holds(Now))
            Skip(1);
    }

    /// <summary>What is from a place to here.</summary>
    public string From(int start) => text[start..At];

    /// <summary>The place as a span without length.</summary>
    public SourceSpan Place => new(file, line, At - lineStart + 1, line, At - lineStart + 1);
}
