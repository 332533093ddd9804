using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Finds a key in a schema or in one of the parts that it combines.</summary>
internal static class PropertyLookup
{
    public static SchemaProperty? Lookup(this SchemaNode schema, string key) =>
        schema.Property(key)
        ?? schema.AllOf.Select(part => part.Resolved.Property(key)).FirstOrDefault(property => property is not null);
}
