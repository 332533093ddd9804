using System.Collections.Frozen;
using System.Reflection;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>The schemas of every document, component, trait, policy and step Slipway knows, found by what they describe.</summary>
/// <remarks>
/// A schema says itself what it describes: <c>x-slipway-document</c> names an apiVersion and kind,
/// <c>x-slipway-definition</c> a kind of definition and its type. So a new component needs no entry anywhere.
/// </remarks>
public sealed class SchemaCatalog
{
    private static readonly Lazy<SchemaCatalog> Shipped = new(ReadShipped);

    private readonly FrozenDictionary<(string Kind, string Name), SchemaDocument> definitions;
    private readonly FrozenDictionary<(string ApiVersion, string Kind), SchemaDocument> documents;

    private SchemaCatalog(IEnumerable<SchemaDocument> schemas)
    {
        var byDefinition = new Dictionary<(string, string), SchemaDocument>();
        var byDocument = new Dictionary<(string, string), SchemaDocument>();
        foreach (var schema in schemas)
        {
            if (schema.Json is not JsonObjectSyntax root)
                continue;
            if (root["x-slipway-definition"] is JsonObjectSyntax definition)
            {
                foreach (var member in definition.Members)
                    byDefinition[(member.Name, Text(member.Value))] = schema;
            }
            if (root["x-slipway-document"] is JsonObjectSyntax document)
                byDocument[(Text(document["apiVersion"]), Text(document["kind"]))] = schema;
        }
        definitions = byDefinition.ToFrozenDictionary();
        documents = byDocument.ToFrozenDictionary();
    }

    /// <summary>The schemas that come with Slipway.</summary>
    public static SchemaCatalog BuiltIn => Shipped.Value;

    /// <summary>Every schema of the catalogue, ordered by name.</summary>
    public IEnumerable<SchemaDocument> All =>
        definitions.Values.Concat(documents.Values).OrderBy(schema => schema.Name, StringComparer.Ordinal);

    /// <summary>Finds the schema of a component, trait, policy or step.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="name">The type, without the revision that <c>@v2</c> may select.</param>
    /// <returns>The schema of its properties, or null where there is none.</returns>
    public SchemaNode? Definition(string kind, string name) =>
        definitions.TryGetValue((kind, name), out var schema) ? schema.Root : null;

    /// <summary>The types of a kind of definition that have schemas, in ordinal order.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <returns>The types.</returns>
    public IEnumerable<string> Definitions(string kind) =>
        definitions.Keys.Where(key => key.Kind == kind).Select(key => key.Name).Order(StringComparer.Ordinal);

    /// <summary>Finds the schema of a document.</summary>
    /// <param name="apiVersion">For instance <c>core.oam.dev/v1beta1</c>.</param>
    /// <param name="kind">For instance <c>Application</c>.</param>
    /// <returns>The schema, or null where there is none.</returns>
    public SchemaNode? Document(string apiVersion, string kind) =>
        documents.TryGetValue((apiVersion, kind), out var schema) ? schema.Root : null;

    private static string Text(JsonSyntax? json) => (json as JsonStringSyntax)?.Text ?? "";

    private static SchemaCatalog ReadShipped()
    {
        var assembly = typeof(SchemaCatalog).Assembly;
        var set = new SchemaSet(name => ReadResource(assembly, name));
        var names = assembly
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".schema.json", StringComparison.Ordinal));
        return new SchemaCatalog(names.Order(StringComparer.Ordinal).Select(set.Open).OfType<SchemaDocument>());
    }

    private static string? ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
