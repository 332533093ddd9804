using System.Collections.Concurrent;
using Slipway.Language.Binding;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>The component types that read a property, as their schemas say: it is declared, works, and has an effect.</summary>
/// <remarks>Types of a project may mean something else by the same word, so those of Slipway alone are among them.</remarks>
/// <param name="path">Its key, or the keys that lead to it, through lists too: <c>ports</c>, <c>nodePort</c>.</param>
public sealed class TypesReading(params string[] path)
{
    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether a type is among them. The schemas of other types are not read for it.</summary>
    /// <param name="type">The component type.</param>
    public bool Include(string type) =>
        known.GetOrAdd(
            type,
            static (name, keys) =>
                SchemaCatalog.BuiltIn.Definition("component", name) is { } schema && Reads(schema, keys),
            path
        );

    /// <summary>All of them, in ordinal order.</summary>
    /// <returns>The types.</returns>
    public IEnumerable<string> All() => SchemaCatalog.BuiltIn.Definitions("component").Where(Include);

    private static bool Reads(SchemaNode schema, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return true;
        var owner = schema.Resolved.Items?.Resolved ?? schema.Resolved;
        return owner.Property(path[0]) is { Schema: { Forbidden: null, Ineffective: null } value }
            && Reads(value, path[1..]);
    }
}
