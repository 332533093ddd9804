using Slipway.Schema.Words;

namespace Slipway.Language.Diagnostics;

/// <summary>The last words of a message about a name that nothing has.</summary>
public static class DidYouMean
{
    /// <summary>Asks for the nearest name.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">The names there are.</param>
    /// <param name="otherwise">What to say where none of them is near.</param>
    /// <returns>A remedy.</returns>
    public static string Or(string word, IEnumerable<string> words, string otherwise) =>
        NearestWord.Find(word, words) is { } nearest ? $"did you mean '{nearest}'?" : otherwise;
}
