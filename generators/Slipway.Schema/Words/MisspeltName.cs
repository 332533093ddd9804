namespace Slipway.Schema.Words;

/// <summary>
/// Finds the known name that another one was meant to be, where people have names of their own that resemble the known
/// ones: a type of component, a kind.
/// </summary>
public static class MisspeltName
{
    /// <summary>More than for other words, since a name that is near may still be another one.</summary>
    private const int LettersPerSlip = 5;

    /// <summary>In shorter names a letter that is another one mostly makes another name: <c>hpa</c> and <c>vpa</c>.</summary>
    private const int ShortLength = 5;

    /// <summary>Finds the name that was meant.</summary>
    /// <param name="name">A name that is not among the known ones.</param>
    /// <param name="known">The known names.</param>
    /// <returns>The nearest, the first of the list among equals; null where the name may well be meant as it is.</returns>
    public static string? Meant(string name, IEnumerable<string> known) =>
        NearestWord.Misspelt(name, known.Where(one => !IsAnother(name, one)), LettersPerSlip);

    private static bool IsAnother(string name, string known) =>
        Digits(name) != Digits(known) || IsExtended(name, known) || IsExtended(known, name) || IsShort(name, known);

    private static string Digits(string name) => string.Concat(name.Where(char.IsDigit));

    /// <summary>A name with another word in it is another name: <c>webservice-x</c>.</summary>
    private static bool IsExtended(string name, string known) =>
        name.StartsWith(known + "-", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("-" + known, StringComparison.OrdinalIgnoreCase);

    private static bool IsShort(string name, string known)
    {
        var least = Math.Min(name.Length, known.Length);
        return name.Length == known.Length ? least < ShortLength && !SameLetters(name, known) : least < ShortLength - 1;
    }

    private static bool SameLetters(string one, string other) =>
        one.ToLowerInvariant()
            .OrderBy(letter => letter)
            .SequenceEqual(other.ToLowerInvariant().OrderBy(letter => letter));
}
