using System.Text.Json.Nodes;
using Slipway.Language.Places;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.LanguageServer.Protocol;
using Slipway.Schema.Model;

namespace Slipway.LanguageServer.Features;

/// <summary>What an editor shows over a key or value.</summary>
internal static class HoverText
{
    /// <summary>The text at a place.</summary>
    /// <param name="document">The document there.</param>
    /// <param name="workspace">The specs.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static JsonObject? Of(SpecDocument document, Workspace workspace, int line, int column)
    {
        if (NodePath.At(document.Root, line, column) is not { Steps.Count: > 0 } path)
            return null;
        var text = OfType(path, document, workspace) ?? OfField(path, workspace);
        return text is null
            ? null
            : new JsonObject
            {
                ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = text },
                ["range"] = PlaceJson.Range(path.Node.Span),
            };
    }

    /// <summary>A word that names a type, or the kind of the document.</summary>
    private static string? OfType(NodePath path, SpecDocument document, Workspace workspace)
    {
        if (path.IsKey || path.Node is not SpecScalar word)
            return null;
        var key = path.Steps[^1].Entry?.Key.Text;
        if (key == "kind" && path.Steps.Count == 1 && document.Subject is { } subject)
            return FieldText.Of(subject);
        var schemas = new PlaceSchemas(workspace.Options.Catalog);
        return
            key == "type"
            && PlaceSchemas.DefinitionKind(schemas.OfParent(path)) is { } kind
            && workspace.Options.Catalog.Subject(kind, word.Text.Split('@')[0]) is { } definition
            ? FieldText.Of(definition)
            : null;
    }

    private static string? OfField(NodePath path, Workspace workspace)
    {
        var schemas = new PlaceSchemas(workspace.Options.Catalog);
        var key = path.Steps[^1].Entry?.Key.Text;
        var fields = key is null
            ? schemas.Of(path).Select(schema => new FieldDescription("item", schema, IsRequired: false))
            : Fields(schemas.OfParent(path), key);
        return fields.FirstOrDefault() is { } field ? FieldText.Of(field) : null;
    }

    private static IEnumerable<FieldDescription> Fields(IEnumerable<SchemaNode> schemas, string key) =>
        schemas
            .SelectMany(PlaceSchemas.Parts)
            .Select(part => part.Property(key))
            .OfType<SchemaProperty>()
            .Select(FieldDescription.Of);
}
