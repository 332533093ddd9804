namespace Slipway.Kinds.Naming;

/// <summary>Names of kinds in addresses.</summary>
public static class KindPlural
{
    private static readonly string[] Hissing = ["s", "x", "ch", "sh"];

    /// <summary>The plural of a kind, formed as the API server forms such names.</summary>
    /// <param name="kind">For instance <c>NetworkPolicy</c>.</param>
    /// <returns>For instance <c>networkpolicies</c>.</returns>
    public static string Of(string kind)
    {
        var name = kind.ToLowerInvariant();
        return Array.Exists(Hissing, end => name.EndsWith(end, StringComparison.Ordinal)) ? name + "es"
            : name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2], StringComparison.Ordinal)
                ? name[..^1] + "ies"
            : name + "s";
    }
}
