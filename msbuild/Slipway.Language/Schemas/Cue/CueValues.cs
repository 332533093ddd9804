namespace Slipway.Language.Schemas.Cue;

/// <summary>Lists of the only values that are allowed; null where there is no such list.</summary>
internal static class CueValues
{
    /// <summary>The values that both allow.</summary>
    public static IReadOnlyList<T>? And<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other)
    {
        if (one is null || other is null)
            return one ?? other;
        var both = one.Where(other.Contains).ToList();
        return both.Count > 0 ? both : null;
    }

    /// <summary>The values that one of them allows.</summary>
    public static IReadOnlyList<T> Or<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) => [.. one.Union(other)];
}
