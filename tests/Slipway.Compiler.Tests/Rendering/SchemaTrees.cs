using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Compiler.Tests.Yaml;
using Slipway.Language.Binding;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>Random Applications that mostly have the shape their schemas ask for, and anything else here and there.</summary>
internal static class SchemaTrees
{
    private static readonly SchemaCatalog Catalog = SchemaCatalog.BuiltIn;

    private static Gen<JsonNode?> Anything { get; } =
        Gen.Frequency(
            (4, JsonTrees.Text.Select(text => (JsonNode?)text)),
            (2, Gen.Choose(-3, 70_000).Select(number => (JsonNode?)number)),
            (1, Gen.Elements(true, false).Select(truth => (JsonNode?)truth)),
            (1, Gen.Constant(0).Select(_ => (JsonNode?)null)),
            (1, JsonTrees.Documents.Generator.Select(json => (JsonNode?)json)),
            (1, JsonTrees.Documents.Generator.Select(json => (JsonNode?)new JsonArray(json)))
        );

    public static Arbitrary<JsonObject> Applications { get; } =
        Arb.From(Object(Catalog.Document("core.oam.dev/v1beta1", "Application")!).Select(Identified));

    private static Gen<JsonNode?> Value(SchemaNode use)
    {
        var schema = use.Resolved;
        return Gen.Frequency((1, Anything), (12, Gen.Constant(0).SelectMany(_ => Fitting(schema))));
    }

    private static Gen<JsonNode?> Fitting(SchemaNode schema)
    {
        if (schema.Values.Count > 0)
            return Gen.Elements<JsonSyntax>(schema.Values)
                .Select(value => (JsonNode?)(value as JsonStringSyntax)?.Text);
        if (schema.Properties.Count > 0)
            return Object(schema).Select(json => (JsonNode?)json);
        if (schema.Items is { } items)
            return Gen.Choose(0, 3)
                .SelectMany(count => Value(items).ArrayOf(count))
                .Select(list => (JsonNode?)new JsonArray(list));
        if (schema.OtherValues is { } values)
            return Value(values).Select(value => (JsonNode?)new JsonObject { ["app.oam.dev/component"] = value });
        return schema.Types switch
        {
            SchemaTypes.Integer => Gen.Choose(-1, 40_000).Select(number => (JsonNode?)number),
            SchemaTypes.Boolean => Gen.Elements(true, false).Select(truth => (JsonNode?)truth),
            _ => Gen.Elements("a", "b", "my-pvc", "pvc://my-pvc/model", "/model", "1Gi", "1")
                .Select(text => (JsonNode?)text),
        };
    }

    private static Gen<JsonObject> Object(SchemaNode schema)
    {
        var typed = schema
            .Properties.Select(property => property.Schema.Annotations.TypedBy)
            .FirstOrDefault(kind => kind is not null);
        if (typed is null)
            return Members(schema, null);
        return Gen.Elements(Catalog.Definitions(typed).Append("unknown"))
            .SelectMany(type => Members(schema, (typed, type)));
    }

    private static Gen<JsonObject> Members(SchemaNode schema, (string Kind, string Type)? definition)
    {
        var members = Gen.Constant<IReadOnlyList<KeyValuePair<string, JsonNode?>>>([]);
        foreach (var (name, use, _) in schema.Properties)
        {
            var value =
                use.Annotations.TypedBy is null ? Value(use)
                : Catalog.Definition(definition!.Value.Kind, definition.Value.Type) is { } properties
                    ? Value(properties)
                : Anything;
            members =
                from former in members
                from present in Gen.Choose(0, 3)
                from json in value
                select (IReadOnlyList<KeyValuePair<string, JsonNode?>>)(
                    present == 0 ? former : [.. former, KeyValuePair.Create(name, json)]
                );
        }
        return members.Select(all =>
        {
            var json = new JsonObject(all);
            if (definition is { Type: var type })
                json["type"] = type;
            return json;
        });
    }

    private static JsonObject Identified(JsonObject application)
    {
        application["apiVersion"] = "core.oam.dev/v1beta1";
        application["kind"] = "Application";
        return application;
    }
}
