namespace Slipway.LanguageServer.Tests;

/// <summary>A text with a cursor, written as <c>¦</c>.</summary>
/// <param name="Text">The text without it.</param>
/// <param name="Line">The cursor's line, from 0.</param>
/// <param name="Character">The cursor's character, from 0.</param>
internal sealed record Marked(string Text, int Line, int Character)
{
    /// <summary>The cursor.</summary>
    public (int Line, int Character) Place => (Line, Character);

    /// <summary>Takes the cursor out of a text.</summary>
    public static Marked Of(string text)
    {
        var at = text.IndexOf('¦', StringComparison.Ordinal);
        var before = text[..at];
        return new Marked(
            before + text[(at + 1)..],
            before.Count(one => one == '\n'),
            at - before.LastIndexOf('\n') - 1
        );
    }
}
