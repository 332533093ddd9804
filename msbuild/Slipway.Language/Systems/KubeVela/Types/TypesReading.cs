using Slipway.Language.Binding;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>The component types that read a property, as their schemas say: it is declared, works, and has an effect.</summary>
/// <remarks>Types of a project may mean something else by the same word, so those of Slipway alone are among them.</remarks>
public static class TypesReading
{
    /// <summary>The types that read a property.</summary>
    /// <param name="path">Its key, or the keys that lead to it, through lists too: <c>ports</c>, <c>nodePort</c>.</param>
    public static string[] Property(params string[] path) =>
        [
            .. SchemaCatalog
                .BuiltIn.Definitions("component")
                .Where(type => Reads(SchemaCatalog.BuiltIn.Definition("component", type)!, path)),
        ];

    private static bool Reads(SchemaNode schema, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return true;
        var owner = schema.Resolved.Items?.Resolved ?? schema.Resolved;
        return owner.Property(path[0]) is { Schema: { Forbidden: null, Ineffective: null } value }
            && Reads(value, path[1..]);
    }
}
