using Slipway.Generators.Model;
using Slipway.Generators.Naming;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Generators.Schemas;

/// <summary>What a schema file describes, and where in the file its schema stands.</summary>
/// <param name="Kind">What it describes.</param>
/// <param name="Definition">The type of the definition, or the document's apiVersion.</param>
/// <param name="DocumentKind">The document's kind.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Schema">The schema.</param>
internal sealed record SchemaSubject(
    BuilderKind Kind,
    string Definition,
    string DocumentKind,
    string Name,
    SchemaNode Schema
)
{
    private const string StoredSchema = "/components/schemas/parameter";

    /// <summary>Reads what a file describes.</summary>
    /// <param name="document">The file.</param>
    /// <returns>The subject, or null where it is a collection of parts.</returns>
    public static SchemaSubject? Read(SchemaDocument document)
    {
        if (document.Json is not JsonObjectSyntax root)
            return null;
        var stored = root["openapi"] is null ? null : document.At(StoredSchema);
        var schema = stored ?? document.Root;
        var given = Text(root["x-slipway-type"]);
        if (DefinitionOf(root) is { } definition)
            return Of(definition.Kind, definition.Type, "", given, schema);
        if (root["x-slipway-document"] is JsonObjectSyntax named)
        {
            var kind = Text(named["kind"]) ?? "Document";
            return new(BuilderKind.Document, Text(named["apiVersion"]) ?? "", kind, Pascal(given ?? kind), schema);
        }
        if (stored is not null && StoredDefinition(document.Name) is { } found)
            return Of(found.Kind, found.Type, "", given, schema);
        var view = SchemaView.Of(schema);
        if (view.Properties.Count == 0)
            return null;
        return new(BuilderKind.Plain, "", "", Pascal(given ?? Text(root["title"]) ?? FileName(document.Name)), schema);
    }

    private static SchemaSubject Of(BuilderKind kind, string type, string document, string? given, SchemaNode schema)
    {
        var suffix = kind == BuilderKind.Component ? "" : kind.ToString();
        var name = Pascal(given ?? type);
        if (given is null && !name.EndsWith(suffix, StringComparison.Ordinal))
            name += suffix;
        return new(kind, type, document, name, schema);
    }

    private static (BuilderKind Kind, string Type)? DefinitionOf(JsonObjectSyntax root)
    {
        if (root["x-slipway-definition"] is not JsonObjectSyntax { Members.Count: > 0 } definition)
            return null;
        var only = definition.Members[0];
        return KindOf(only.Name) is { } kind && Text(only.Value) is { } type ? (kind, type) : null;
    }

    /// <summary>KubeVela stores a definition's schema under such a name: <c>component-schema-webservice</c>.</summary>
    private static (BuilderKind Kind, string Type)? StoredDefinition(string path)
    {
        var name = FileName(path);
        var at = name.IndexOf("-schema-", StringComparison.Ordinal);
        if (at < 0)
            return (BuilderKind.Component, name);
        return KindOf(name.Substring(0, at)) is { } kind ? (kind, name.Substring(at + "-schema-".Length)) : null;
    }

    private static BuilderKind? KindOf(string word) =>
        word switch
        {
            "component" => BuilderKind.Component,
            "trait" => BuilderKind.Trait,
            "policy" => BuilderKind.Policy,
            "step" or "workflowstep" or "workflow-step" => BuilderKind.Step,
            _ => null,
        };

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static string Pascal(string text) => Identifier.Pascal(text);

    private static string? Text(JsonSyntax? json) => (json as JsonStringSyntax)?.Text;
}
