using Slipway.Language.Binding;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

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
    public static DefinitionFacts? Shipped(string kind, string type) => SchemaCatalog.BuiltIn.Facts(kind, type);

    /// <summary>Finds the type that was meant by one that neither the platform nor the project has.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="type">The type as written, without the revision that <c>@v2</c> may select.</param>
    /// <param name="catalog">The schemas, those of the project among them.</param>
    /// <returns>A type that there is; null where none is so near that the type cannot be a cluster's own.</returns>
    public static string? Nearest(string kind, string type, SchemaCatalog catalog) =>
        catalog.Definition(kind, type) is not null || Shipped(kind, type) is not null || AddonTypes.Has(kind, type)
            ? null
            : MisspeltName.Meant(type, catalog.Definitions(kind).Order(StringComparer.Ordinal));
}
