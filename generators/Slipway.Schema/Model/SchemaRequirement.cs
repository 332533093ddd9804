using System.Globalization;

namespace Slipway.Schema.Model;

/// <summary>A product and a version, as <c>x-slipway-since</c> and <c>x-slipway-until</c> name them: <c>seldon&gt;=1.13</c>.</summary>
/// <param name="Product">The product: <c>training-operator</c>, <c>seldon</c>, <c>kubevela</c>, <c>kubedl</c> or <c>kubernetes</c>.</param>
/// <param name="Comparison">One of <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;=</c>, <c>&lt;</c>.</param>
/// <param name="Version">The version it is compared with.</param>
public sealed record SchemaRequirement(string Product, string Comparison, Version Version)
{
    private static readonly string[] Comparisons = [">=", "<=", ">", "<"];

    /// <summary>Reads a requirement.</summary>
    /// <param name="text">For instance <c>training-operator&lt;1.9</c>.</param>
    /// <returns>The requirement, or null where the text is not one.</returns>
    public static SchemaRequirement? Parse(string text)
    {
        foreach (var comparison in Comparisons)
        {
            var at = text.IndexOf(comparison, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var product = text.Substring(0, at).Trim();
            if (product.Length > 0 && ParseVersion(text.Substring(at + comparison.Length).Trim()) is { } version)
                return new SchemaRequirement(product, comparison, version);
        }
        return null;
    }

    /// <summary>Reads a version of one to four numbers: <c>2</c> is <c>2.0</c>.</summary>
    /// <param name="text">The version, with or without a leading <c>v</c>.</param>
    /// <returns>The version, or null where the text is not one.</returns>
    public static Version? ParseVersion(string text)
    {
        var digits = text.StartsWith("v", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var major))
            return new Version(major, 0);
        return Version.TryParse(digits, out var version) ? version : null;
    }

    /// <summary>Whether a version of the product meets the requirement.</summary>
    /// <param name="version">The version that is installed.</param>
    /// <returns>True where it does.</returns>
    public bool IsMetBy(Version version) =>
        Comparison switch
        {
            ">=" => version >= Version,
            ">" => version > Version,
            "<=" => version <= Version,
            _ => version < Version,
        };

    /// <inheritdoc />
    public override string ToString() => $"{Product}{Comparison}{Version}";
}
