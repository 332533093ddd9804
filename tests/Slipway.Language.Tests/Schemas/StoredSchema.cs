using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Language.Profiles;
using Slipway.Language.Schemas;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.Schemas;

/// <summary>The schema of a definition as a project brings it, and properties that are bound to it.</summary>
internal sealed class StoredSchema
{
    /// <summary>A key of an object that takes any.</summary>
    public const string AnyKey = "any-key";

    private readonly SchemaCatalog catalog;

    private StoredSchema(IReadOnlyList<ProjectSchema> schemas)
    {
        catalog = SchemaCatalog.BuiltIn.With(schemas, out var faults);
        faults.ShouldBeEmpty();
        Schemas = schemas;
    }

    /// <summary>The schemas as JSON.</summary>
    public IReadOnlyList<ProjectSchema> Schemas { get; }

    /// <summary>Reads a file of <c>specs/schemas</c>, which has no faults.</summary>
    public static StoredSchema Read(string text, string file = "specs/schemas/own.yaml")
    {
        var read = ConvertedSchemas.Read(SourceText.From(file, text), CancellationToken.None);
        read.Diagnostics.ShouldBeEmpty();
        return new StoredSchema(read.Schemas);
    }

    /// <summary>The ConfigMap that KubeVela makes of the schema of a parameter.</summary>
    public static string ConfigMap(string name, string schema) =>
        $"""
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {name}
              namespace: vela-system
            data:
              openapi-v3-json-schema: '{schema.Replace("'", "''", StringComparison.Ordinal)}'
            """;

    /// <summary>Binds properties to a definition.</summary>
    /// <returns>What is wrong with them.</returns>
    public IReadOnlyList<Diagnostic> Check(string kind, string type, string properties)
    {
        var root = (SpecMapping)YamlFile.Read(SourceText.From("f", properties)).Documents.Single();
        var schema = catalog.Definition(kind, type);
        schema.ShouldNotBeNull();
        var notes = new Dictionary<SpecMapping, BindingNote>(ReferenceEqualityComparer.Instance);
        var profile = Profile.Parse(null, out _);
        return SchemaBinder.Bind(root, schema, new BindingContext(catalog, profile, notes)).Diagnostics;
    }

    /// <summary>A schema's properties with a value for each key.</summary>
    public static JsonNode? Sample(JsonObject schema) =>
        schema["enum"] is JsonArray words ? words[0]?.DeepClone()
        : schema["pattern"] is not null ? JsonValue.Create("1Gi")
        : (schema["type"] as JsonArray)?[0]?.GetValue<string>() is { } first ? Sample(first, schema)
        : Sample(schema["type"]?.GetValue<string>() ?? "string", schema);

    private static JsonNode Sample(string type, JsonObject schema) =>
        type switch
        {
            "object" => Members(schema),
            "array" => new JsonArray(schema["items"] is JsonObject items ? Sample(items) : "x"),
            "integer" or "number" => schema["minimum"]?.DeepClone() ?? 1,
            "boolean" => true,
            _ => "x",
        };

    private static JsonObject Members(JsonObject schema)
    {
        var made = new JsonObject();
        foreach (var (key, property) in schema["properties"] as JsonObject ?? [])
            made[key] = Sample((JsonObject)property!);
        if (schema["additionalProperties"] is JsonObject other)
            made[AnyKey] = Sample(other);
        return made;
    }
}
