namespace Slipway.Schema.Words;

/// <summary>Finds the word a person probably meant: the "did you mean" of every message.</summary>
public static class NearestWord
{
    /// <summary>The least length of a word that may stand for a longer one.</summary>
    private const int LeastBeginning = 3;

    private const int LettersPerSlip = 3;

    /// <summary>Finds the valid word nearest to a misspelt or shortened one.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">What could have been written.</param>
    /// <returns>The nearest word, the first of the list among equals; null where none is near enough to suggest.</returns>
    public static string? Find(string word, IEnumerable<string> words)
    {
        var all = words as IReadOnlyCollection<string> ?? words.ToList();
        return Misspelt(word, all) ?? Shortened(word, all) ?? Pluralized(word, all);
    }

    /// <summary>Finds the valid word that differs from another one by slips of the keyboard alone.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="words">What could have been written.</param>
    /// <param name="lettersPerSlip">How many letters a slip is allowed in; more where words may well be others' own.</param>
    /// <returns>The nearest word, the first of the list among equals; null where none is near enough to suggest.</returns>
    public static string? Misspelt(string word, IEnumerable<string> words, int lettersPerSlip = LettersPerSlip)
    {
        string? nearest = null;
        var least = Math.Max(1, word.Length / lettersPerSlip) + 1;
        foreach (var candidate in words)
        {
            var distance = Distance(word, candidate, least);
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /// <summary>Says whether a word is another one with letters left out: <c>img</c> for <c>image</c>.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="whole">What could have been meant.</param>
    /// <returns>True where both begin with the same letter, and the word has the others in their order.</returns>
    public static bool IsAbbreviated(string word, string whole)
    {
        if (word.Length < LeastBeginning || !Same(word[0], whole[0]))
            return false;
        var at = 0;
        foreach (var letter in whole)
        {
            if (at < word.Length && Same(word[at], letter))
                at++;
        }
        return at == word.Length;
    }

    /// <summary>The only word that begins as written: <c>mem</c> is meant for <c>memory</c>.</summary>
    private static string? Shortened(string word, IEnumerable<string> words)
    {
        if (word.Length < LeastBeginning)
            return null;
        var longer = words
            .Where(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    /// <summary>The word that is the plural of another one ending in y: <c>policies</c> for <c>policy</c>.</summary>
    private static string? Pluralized(string word, IEnumerable<string> words) =>
        word.EndsWith("y", StringComparison.OrdinalIgnoreCase)
            ? words.FirstOrDefault(one =>
                string.Equals(one, word.Substring(0, word.Length - 1) + "ies", StringComparison.OrdinalIgnoreCase)
            )
            : null;

    /// <summary>Letters to insert, drop, change or swap; a change of case alone counts for less than any of them.</summary>
    private static int Distance(string from, string to, int limit)
    {
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (Math.Abs(from.Length - to.Length) >= limit)
            return limit;

        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
            last[column] = column;
        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var same = Same(from[row - 1], to[column - 1]);
                var least = Math.Min(
                    Math.Min(current[column - 1], last[column]) + 1,
                    last[column - 1] + (same ? 0 : 1)
                );
                var swapped =
                    row > 1 && column > 1 && Same(from[row - 1], to[column - 2]) && Same(from[row - 2], to[column - 1]);
                current[column] = swapped ? Math.Min(least, beforeLast[column - 2] + 1) : least;
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[to.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
