namespace Slipway.Kinds.Naming;

/// <summary>Names of kinds in addresses.</summary>
public static class KindPlural
{
    /// <summary>The plural of a kind, formed as the API server forms such names.</summary>
    /// <param name="kind">For instance <c>NetworkPolicy</c>.</param>
    /// <returns>For instance <c>networkpolicies</c>.</returns>
    public static string Of(string kind)
    {
        var name = kind.ToLowerInvariant();
        return name.EndsWith('s') || name.EndsWith("ch", StringComparison.Ordinal) ? name + "es"
            : name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2], StringComparison.Ordinal)
                ? name[..^1] + "ies"
            : name + "s";
    }
}
