using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Keys that the platform reads whatever their case, and that have one usual spelling.</summary>
internal static class KeySpelling
{
    /// <summary>The property that a key means though it is written in other capitals; null where case counts, or none is meant.</summary>
    public static SchemaProperty? Meant(string key, SchemaNode schema) =>
        schema.Annotations.IgnoresCase ? schema.Properties.FirstOrDefault(property => Same(property.Name, key)) : null;

    /// <summary>A key as a mapping spells it, where the platform takes both for the same; the key itself elsewhere.</summary>
    public static string Of(string key, SpecMapping mapping, SchemaNode? schema) =>
        schema is { Annotations.IgnoresCase: true }
            ? mapping.Entries.Select(entry => entry.Key.Text).FirstOrDefault(other => Same(other, key)) ?? key
            : key;

    /// <summary>The entry next to another one that the platform takes for the same: one of them is lost.</summary>
    public static SpecEntry? Double(SpecEntry entry, SpecMapping mapping) =>
        mapping.Entries.FirstOrDefault(other => !ReferenceEquals(other, entry) && Same(other.Key.Text, entry.Key.Text));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
