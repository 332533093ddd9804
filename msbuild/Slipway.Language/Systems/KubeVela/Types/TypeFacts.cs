using Slipway.Language.Binding;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>What is known of the types of components, traits and steps.</summary>
internal static class TypeFacts
{
    /// <summary>What is known of a type.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c> or <c>step</c>.</param>
    /// <param name="type">The type.</param>
    /// <param name="catalog">The schemas, those of the project among them.</param>
    public static DefinitionFacts Of(string kind, string type, SchemaCatalog catalog) =>
        Shipped(kind, type) ?? catalog.Facts(kind, type) ?? DefinitionFacts.None;

    /// <summary>What Slipway itself knows of a type; null where it does not know the type.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c> or <c>step</c>.</param>
    /// <param name="type">The type.</param>
    public static DefinitionFacts? Shipped(string kind, string type) =>
        SchemaCatalog.BuiltIn.Facts(kind, type) ?? UndescribedTypes.Find(kind, type);

    /// <summary>The types that Slipway knows, ordered.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c> or <c>step</c>.</param>
    public static IEnumerable<string> Known(string kind) =>
        SchemaCatalog
            .BuiltIn.Definitions(kind)
            .Concat(UndescribedTypes.Of(kind))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
