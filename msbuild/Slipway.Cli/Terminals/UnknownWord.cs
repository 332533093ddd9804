namespace Slipway.Cli.Terminals;

/// <summary>What is said of a word that means nothing: a command, an option, a target, a finding, a type.</summary>
internal static class UnknownWord
{
    /// <summary>Says it.</summary>
    /// <param name="kind">What it should name.</param>
    /// <param name="word">The word.</param>
    /// <param name="nearest">What was probably meant; null where nothing is near.</param>
    /// <param name="otherwise">What to do then.</param>
    public static string Of(string kind, string word, string? nearest, string otherwise) =>
        $"there is no {kind} '{word}': {(nearest is null ? otherwise : $"did you mean '{nearest}'?")}";
}
