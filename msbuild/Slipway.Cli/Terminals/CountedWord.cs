namespace Slipway.Cli.Terminals;

/// <summary>A count with its word: <c>1 error</c>, <c>2 errors</c>.</summary>
internal static class CountedWord
{
    /// <summary>Writes one.</summary>
    /// <param name="count">The count.</param>
    /// <param name="word">The word for one of them, whose plural ends in s.</param>
    public static string Of(int count, string word) =>
        FormattableString.Invariant($"{count} {word}{(count == 1 ? "" : "s")}");
}
