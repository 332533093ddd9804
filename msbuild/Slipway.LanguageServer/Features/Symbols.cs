using System.Text.Json.Nodes;
using Slipway.Language.Places;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.LanguageServer.Texts;
using Slipway.Schema;

namespace Slipway.LanguageServer.Features;

/// <summary>The documents of a file and the names in them, as editors list them.</summary>
internal static class Symbols
{
    private const int Object = 19;
    private const int Field = 8;

    /// <summary>Those of a file, each document with its names below it.</summary>
    public static JsonArray Of(EditedProject project, ProjectDocuments documents, string path)
    {
        var name = project.NameOf(path);
        return PlaceJson.List(documents.Of(name).Select(Tree));
    }

    /// <summary>Those of all files whose names have a text in them.</summary>
    public static IEnumerable<JsonNode> Matching(EditedProject project, string query)
    {
        foreach (var document in project.Workspace.Documents.Where(one => !one.Root.Span.IsCode))
        {
            if (!project.Tells(project.PathOf(document.File)))
                continue;
            var uri = FileUri.Of(project.PathOf(document.File));
            if (Matches(document.Name, query))
                yield return Flat(uri, document.Name, Object, document.Kind, document.Place);
            foreach (var symbol in document.Bound.Declarations.Where(symbol => Matches(symbol.Name.Text, query)))
                yield return Flat(uri, symbol.Name.Text, Field, $"{symbol.Kind} of {document.Name}", symbol.Name.Span);
        }
    }

    private static bool Matches(string name, string query) => name.Contains(query, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Tree(SpecDocument document)
    {
        var children = document
            .Bound.Declarations.Where(symbol => symbol.Name.Span.HasColumns)
            .Select(symbol =>
                Node(symbol.Name.Text, symbol.Kind, Field, Around(document, symbol.Name.Span), symbol.Name.Span)
            );
        var tree = Node(document.Name, document.Kind, Object, document.Root.Span, document.Place);
        tree["children"] = PlaceJson.List(children);
        return tree;
    }

    /// <summary>The mapping that a name is in.</summary>
    private static SourceSpan Around(SpecDocument document, SourceSpan name) =>
        NodePath.Find(document.Root, scalar => scalar.Span == name)?.Owner?.Span ?? name;

    private static JsonObject Node(string name, string detail, int kind, SourceSpan whole, SourceSpan place) =>
        new()
        {
            // Editors refuse a symbol without a name.
            ["name"] =
                name.Length > 0 ? name
                : detail.Length > 0 ? detail
                : "document",
            ["detail"] = detail,
            ["kind"] = kind,
            ["range"] = PlaceJson.Range(whole.Covers(place) ? whole : place),
            ["selectionRange"] = PlaceJson.Range(place),
        };

    private static JsonObject Flat(string uri, string name, int kind, string container, SourceSpan place) =>
        new()
        {
            ["name"] = name,
            ["kind"] = kind,
            ["containerName"] = container,
            ["location"] = PlaceJson.Location(uri, place),
        };
}
