using System.Text.RegularExpressions;

namespace Slipway.Schema.Words;

/// <summary>Words that a reader has still to replace with a value of their own: <c>YOUR_HF_TOKEN</c>, <c>&lt;cluster&gt;</c>.</summary>
public static class StandIn
{
    /// <summary>What is written for any value: brackets around a name, words that speak to the reader, or what Helm would fill in.</summary>
    private static readonly Regex Any = Pattern(
        "^(<[A-Za-z][A-Za-z0-9 _.-]*>|((INSERT|ENTER|REPLACE_WITH|PUT|ADD)[-_])?YOUR[-_][A-Z0-9_-]+|(CHANGE|REPLACE|FILL)[-_]?ME|[Cc]hange[-_]?[Mm]e|FIXME|TODO|TBD|PLACEHOLDER|\\{\\{-? *\\.(Values|Release|Chart)\\..*\\}\\})$"
    );

    /// <summary>What is written for secrets besides.</summary>
    private static readonly Regex Secret = Pattern(
        "(?i)^((your|my|insert|enter|replace|put|add|the|fill)[-_ ].*|change[-_]?me|fixme|todo|tbd|placeholder)$"
    );

    /// <summary>Says whether a value is to be replaced, whatever it is for.</summary>
    /// <param name="value">The value, whole.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(string value)
    {
        var text = value.Trim();
        return text.Length > 0 && (text[0] is '<' or '{' or 'c' or (>= 'A' and <= 'Z')) && Any.IsMatch(text);
    }

    /// <summary>Says whether a value is to be replaced with a secret.</summary>
    /// <param name="value">The value of something whose name speaks of a secret.</param>
    /// <returns>True where it is.</returns>
    public static bool IsForSecret(string value) => Is(value) || Secret.IsMatch(value.Trim());

    /// <summary>Says whether the value of a variable is to be replaced.</summary>
    /// <param name="name">The variable: what stands for a secret is often its very name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(string name, string value) =>
        Is(value)
        || (
            SecretName.Is(name)
            && (IsForSecret(value) || string.Equals(name, value.Trim(), StringComparison.OrdinalIgnoreCase))
        );

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
}
