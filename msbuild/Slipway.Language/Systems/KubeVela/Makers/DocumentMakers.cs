using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeVela.Makers;

/// <summary>What the controllers of objects make, as the table of kinds tells it.</summary>
internal static class DocumentMakers
{
    /// <summary>What a document makes; nothing where its controller makes nothing.</summary>
    public static IEnumerable<ObjectMaker> Of(SpecDocument document, SchemaCatalog catalog) =>
        Of(
            document.ApiVersion,
            document.Kind,
            document.Root,
            $"{document.Kind} '{document.Name}' ({document.ApiVersion})",
            document.Place,
            catalog
        );

    /// <summary>What an object inside a component or step makes: itself, and what its controller makes.</summary>
    public static IEnumerable<ObjectMaker> Inside(
        SpecMapping node,
        string words,
        SourceSpan place,
        SchemaCatalog catalog
    )
    {
        var (kind, name) = (Text(node, "kind"), node.Mapping("metadata")?.Text("name")?.Text);
        yield return new ObjectMaker(words, place) { Makes = (other, called) => other == kind && called == name };
        foreach (var maker in Of(Text(node, "apiVersion"), kind, node, words, place, catalog))
            yield return maker;
    }

    private static IEnumerable<ObjectMaker> Of(
        string apiVersion,
        string name,
        SpecMapping node,
        string words,
        SourceSpan place,
        SchemaCatalog catalog
    )
    {
        var kind = Known(apiVersion, name, catalog);
        if (!kind.MakesAnything && kind.Makes.Count == 0)
            yield break;
        var view = new SpecView(node);
        yield return new ObjectMaker(words, place)
        {
            MayMakeAny = _ => kind.MakesAnything,
            Makes = (other, called) => kind.Makes.Any(made => made.Kind == other && made.Matches(view, called)),
        };
    }

    /// <summary>A kind that is misspelt makes what the right one would.</summary>
    private static KnownKind Known(string apiVersion, string kind, SchemaCatalog catalog) =>
        KindTable.Find(ApiGroup.Of(apiVersion), kind) is { } known ? known
        : catalog.Document(apiVersion, kind) is null && catalog.NearestDocument(apiVersion, kind) is var (version, near)
            ? KindTable.Of(ApiGroup.Of(version), near)
        : KindTable.Of(ApiGroup.Of(apiVersion), kind);

    private static string Text(SpecMapping node, string key) => node.Text(key)?.Text ?? "";
}
