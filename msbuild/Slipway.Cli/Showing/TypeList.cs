using Slipway.Kinds.Facts;
using Slipway.Language.Binding;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Cli.Showing;

/// <summary>All types that there are schemas of.</summary>
internal sealed class TypeList
{
    /// <summary>The kinds of types, in the order in which people come to know them.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    ["component", "trait", "policy", "step", SchemaSubject.Document];

    /// <summary>Lists the types of a catalogue.</summary>
    /// <param name="catalog">The schemas.</param>
    public TypeList(SchemaCatalog catalog) =>
        All = [
            .. Kinds
                .SkipLast(1)
                .SelectMany(kind => catalog.Definitions(kind).Select(name => catalog.Subject(kind, name)!))
                .Select(one => new ShownType(one.Kind, one.Name, "", one.Schema, one.Facts)),
            .. Documents(catalog),
        ];

    /// <summary>The types, by kind and name.</summary>
    public IReadOnlyList<ShownType> All { get; }

    /// <summary>Finds the types of a name.</summary>
    /// <param name="name"><c>scaler</c>, <c>trait/scaler</c>, <c>Deployment</c> or <c>apps/v1/Deployment</c>.</param>
    /// <returns>The types of that name; where there are none, those whose name differs in case.</returns>
    public IReadOnlyList<ShownType> Find(string name) =>
        Named(name, StringComparison.Ordinal) is { Count: > 0 } exact
            ? exact
            : Named(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that was probably meant; null where none is near.</summary>
    /// <param name="name">A name that there is no type of.</param>
    public string? Nearest(string name)
    {
        var isFull = name.Contains('/', StringComparison.Ordinal);
        return NearestWord.Find(name, All.Select(one => isFull ? one.FullName : one.Name));
    }

    private List<ShownType> Named(string name, StringComparison comparison)
    {
        var isFull = name.Contains('/', StringComparison.Ordinal);
        var named = All.Where(one => string.Equals(isFull ? one.FullName : one.Name, name, comparison)).ToList();
        // Of the versions of a group, the usual one is meant, which comes first.
        return [.. named.DistinctBy(one => (one.Kind, ApiGroup.Of(one.ApiVersion), one.Name))];
    }

    private static IEnumerable<ShownType> Documents(SchemaCatalog catalog)
    {
        var written = catalog.Files.SelectMany(SchemaSubject.Of).Where(one => one.Keys is not null);
        var keyed = written.Select(one => new ShownType(one.Kind, one.Name, one.ApiVersion, one.Schema, one.Facts));
        return catalog
            .DocumentKinds()
            .Select(one => new ShownType(
                SchemaSubject.Document,
                one.Kind,
                one.ApiVersion,
                catalog.Document(one.ApiVersion, one.Kind) ?? SchemaNode.Anything,
                DefinitionFacts.None
            ))
            .Concat(keyed)
            .OrderBy(one => one.Name, StringComparer.Ordinal)
            .ThenBy(one => ApiGroup.Of(one.ApiVersion), StringComparer.Ordinal);
    }
}
