using Slipway.Generators.Analyzers.Calls;

namespace Slipway.Generators.Analyzers.Scopes;

/// <summary>Finds literals that stand for one thing twice.</summary>
internal static class Repeats
{
    /// <summary>Finds the repetitions.</summary>
    /// <param name="literals">The literals, in the order of the code; those whose text is empty are left out.</param>
    /// <returns>Each repetition with the first of its kind.</returns>
    public static IEnumerable<(SpecLiteral Again, SpecLiteral First)> Of(IEnumerable<SpecLiteral?> literals)
    {
        var first = new Dictionary<string, SpecLiteral>(StringComparer.Ordinal);
        foreach (var literal in literals)
        {
            if (literal?.Text is not { Length: > 0 } text)
                continue;
            if (first.TryGetValue(text, out var former))
                yield return (literal, former);
            else
                first.Add(text, literal);
        }
    }

    /// <summary>The named things of one kind that are certainly made, by what they belong to.</summary>
    /// <param name="scope">What the method builds.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="isWhole">Whether things inside groups belong to the outermost owner.</param>
    /// <returns>The literals of one owner after another.</returns>
    public static IEnumerable<IEnumerable<SpecLiteral?>> Names(SpecScope scope, string kind, bool isWhole = false) =>
        scope
            .OfKind(kind)
            .Where(one => one is { IsCertain: true, Owner: not null })
            .GroupBy(one => isWhole ? one.Outermost : one.Owner!)
            .Select(group => group.Select(one => one.Name));
}
