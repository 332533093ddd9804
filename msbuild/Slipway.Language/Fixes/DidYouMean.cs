using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Fixes;

/// <summary>The last words of a message about a name that nothing has.</summary>
public static class DidYouMean
{
    /// <summary>Asks for the nearest name.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">The names there are.</param>
    /// <param name="otherwise">What to say where none of them is near.</param>
    /// <returns>A remedy.</returns>
    public static Sentence Or(string word, IEnumerable<string> words, Sentence otherwise) =>
        NearestWord.Find(word, words) is { } nearest ? Ask(nearest) : otherwise;

    /// <summary>Asks for the nearest name, and writes it where wanted.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">The names there are.</param>
    /// <param name="otherwise">What to say where none of them is near.</param>
    /// <returns>A remedy, with a fix where a name is near.</returns>
    public static Remedy Or(SpecScalar word, IEnumerable<string> words, Sentence otherwise) =>
        NearestWord.Find(word.Text, words) is { } nearest
            ? new Remedy(Ask(nearest), YamlFix.Write(word, nearest))
            : new Remedy(otherwise);

    /// <summary>Asks for the nearest name, and writes it where wanted.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="place">Where it is, as a part of a value or all of it.</param>
    /// <param name="words">The names there are.</param>
    /// <param name="otherwise">What to say where none of them is near.</param>
    /// <returns>A remedy, with a fix where a name is near.</returns>
    public static Remedy Or(string word, SourceSpan place, IEnumerable<string> words, Sentence otherwise) =>
        NearestWord.Find(word, words) is { } nearest
            ? new Remedy(Ask(nearest), YamlFix.WritePart(place, word, nearest))
            : new Remedy(otherwise);

    private static string Ask(string nearest) => $"did you mean '{nearest}'?";
}
