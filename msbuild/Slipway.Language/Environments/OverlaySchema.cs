using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Environments;

/// <summary>One step down a schema next to a spec.</summary>
internal static class OverlaySchema
{
    /// <summary>Finds the schema of a key's value.</summary>
    /// <param name="schema">The schema of the mapping; null where there is none.</param>
    /// <param name="key">The key.</param>
    /// <param name="owner">The mapping, whose <c>type</c> may choose the schema.</param>
    /// <param name="catalog">The definitions to choose from.</param>
    /// <returns>The schema; null where there is none, and nothing can be said of the value.</returns>
    public static SchemaNode? Of(SchemaNode? schema, string key, SpecMapping owner, SchemaCatalog catalog)
    {
        if (schema?.Resolved is not { } resolved)
            return null;
        if (resolved.Property(key) is { } property)
        {
            return property.Schema.Annotations.TypedBy is { } kind
                ? catalog.Definition(kind, owner.Text("type")?.Text.Split('@')[0] ?? "")
                : property.Schema.Resolved;
        }
        return resolved.OtherValues?.Resolved;
    }
}
