using System.Globalization;

namespace Slipway.Schema.Formats;

/// <summary>Kubernetes quantities: <c>0.5</c>, <c>500m</c>, <c>2Gi</c>, <c>1e3</c>.</summary>
public static class Quantity
{
    private static readonly Dictionary<string, decimal> Suffixes = new(StringComparer.Ordinal)
    {
        [""] = 1m,
        ["n"] = 1e-9m,
        ["u"] = 1e-6m,
        ["m"] = 1e-3m,
        ["k"] = 1e3m,
        ["M"] = 1e6m,
        ["G"] = 1e9m,
        ["T"] = 1e12m,
        ["P"] = 1e15m,
        ["E"] = 1e18m,
        ["Ki"] = 1024m,
        ["Mi"] = 1048576m,
        ["Gi"] = 1073741824m,
        ["Ti"] = 1099511627776m,
        ["Pi"] = 1125899906842624m,
        ["Ei"] = 1152921504606846976m,
    };

    /// <summary><c>k8s-quantity</c>: any quantity.</summary>
    public static ValueFormat Any { get; } =
        new(
            "k8s-quantity",
            "a number with an optional suffix (m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei)",
            "500m",
            text => Read(text) is null ? SuffixFault(text) : null
        );

    /// <summary><c>positive-quantity</c>: a quantity above zero, as a request for resources must be.</summary>
    public static ValueFormat Positive { get; } =
        new(
            "positive-quantity",
            "a number above zero with an optional suffix (m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei)",
            "2Gi",
            text =>
                Read(text) is not { } value ? SuffixFault(text)
                : value > 0 ? null
                : "is not above zero"
        );

    /// <summary>Reads a quantity.</summary>
    /// <param name="text">The quantity as written.</param>
    /// <returns>Its value in units (cores, bytes), or null where the text is not a quantity.</returns>
    public static decimal? Read(string text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is '+' or '-' or '.' or (>= '0' and <= '9'))
            digits++;
        var suffix = text.Substring(digits);
        var isExponent = suffix.Length > 1 && suffix[0] is 'e' or 'E' && suffix[1] is '+' or '-' or (>= '0' and <= '9');
        var number = isExponent ? text : text.Substring(0, digits);
        var style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (isExponent)
            style |= NumberStyles.AllowExponent;
        if (digits == 0 || !decimal.TryParse(number, style, CultureInfo.InvariantCulture, out var value))
            return null;
        if (isExponent)
            return value;
        return Suffixes.TryGetValue(suffix, out var factor) ? Scale(value, factor) : null;
    }

    private static decimal? Scale(decimal value, decimal factor)
    {
        // Beyond decimal's range no cluster has that much of anything.
        return Math.Abs(value) > decimal.MaxValue / Math.Max(factor, 1m) ? null : value * factor;
    }

    private static string SuffixFault(string text) =>
        text switch
        {
            "" => "is empty",
            _ when text.Any(char.IsWhiteSpace) => "holds a space",
            _ when text[0] is not ('+' or '-' or '.' or (>= '0' and <= '9')) => "is not a Kubernetes quantity",
            _ when text.EndsWith("K", StringComparison.Ordinal) =>
                "has the suffix 'K', which Kubernetes writes 'k' or 'Ki'",
            _ when text.EndsWith("B", StringComparison.Ordinal) =>
                "has a unit, and Kubernetes writes suffixes without 'B'",
            _ => "is not a Kubernetes quantity",
        };
}
