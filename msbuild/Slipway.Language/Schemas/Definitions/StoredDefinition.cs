using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Schema.Json;

namespace Slipway.Language.Schemas.Definitions;

/// <summary>A ConfigMap in which KubeVela stores what the parameter of a definition looks like.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
/// <param name="Type">The definition's type.</param>
/// <param name="Text">The schema, as text of JSON.</param>
/// <param name="IsRevision">Whether it is what a revision looked like: <c>component-schema-web-v2</c>.</param>
internal sealed partial record StoredDefinition(string Kind, string Type, SpecScalar Text, bool IsRevision)
{
    private const string Key = "openapi-v3-json-schema";

    /// <summary>Reads the definitions among documents; of one that is stored with its revisions, the current form.</summary>
    public static IEnumerable<StoredDefinition> Read(IEnumerable<SpecMapping> documents) =>
        documents
            .Select(Of)
            .OfType<StoredDefinition>()
            .GroupBy(one => (one.Kind, one.Type))
            .Select(same => same.FirstOrDefault(one => !one.IsRevision) ?? same.Last());

    /// <summary>The schema of the parameter, whether the text is that alone or a document of OpenAPI.</summary>
    /// <param name="json">The text as JSON.</param>
    public DefinitionSchema ToSchema(JsonSyntax json)
    {
        var root = json as JsonObjectSyntax;
        var parts = (root?["components"] as JsonObjectSyntax)?["schemas"] as JsonObjectSyntax;
        if (root?["openapi"] is null || parts?["parameter"] is not JsonObjectSyntax parameter)
            return new DefinitionSchema(Kind, Type, root is null ? [] : OpenApiSchema.Convert(root));
        var schema = OpenApiSchema.Convert(parameter);
        var others = parts.Members.Where(part => part.Value is JsonObjectSyntax);
        schema["components"] = new JsonObject
        {
            ["schemas"] = new JsonObject(
                others.Select(part =>
                    KeyValuePair.Create(part.Name, (JsonNode?)OpenApiSchema.Convert((JsonObjectSyntax)part.Value))
                )
            ),
        };
        return new DefinitionSchema(Kind, Type, schema);
    }

    private static StoredDefinition? Of(SpecMapping document)
    {
        if (document.Mapping("data")?.Text(Key) is not { } text)
            return null;
        var metadata = document.Mapping("metadata");
        var name = metadata?.Text("name")?.Text ?? "schema";
        var match = Name().Match(name);
        var kind = match.Success ? match.Groups["kind"].Value : "component";
        var rest = match.Success ? match.Groups["type"].Value : name;
        var type = metadata?.Mapping("labels")?.Text("definition.oam.dev/name")?.Text ?? rest;
        return new StoredDefinition(
            kind.StartsWith("workflow", StringComparison.Ordinal) ? "step" : kind,
            type,
            text,
            rest != type
        );
    }

    [GeneratedRegex(
        "^(?<kind>component|trait|policy|workflow-?step)-schema-(?<type>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Name();
}
