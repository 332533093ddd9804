using System.Text.Json.Nodes;
using Slipway.Generators.Tests.Generation;
using Slipway.Language.Schemas;
using Slipway.Language.Syntax;

namespace Slipway.Generators.Tests;

/// <summary>The schemas that KubeVela stores of definitions, as a project brings them.</summary>
public sealed class StoredSchemaTests
{
    [Fact]
    public void Those_of_all_built_in_definitions_make_builders_that_compile()
    {
        var path = Repository.NeedShared("golden/kubevela-builtin-openapi.json");
        var definitions = (JsonObject)JsonNode.Parse(File.ReadAllText(path))!;
        var schemas = definitions.SelectMany(one => Stored(one.Key, one.Value!.ToJsonString())).ToList();

        var generated = Generated.From(schemas);

        generated.Diagnostics.ShouldBeEmpty();
        generated.Sources.Count.ShouldBe(definitions.Count);
        generated.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_component_has_members_for_what_may_be_written_and_asks_for_what_must_be()
    {
        const string schema = """
            {"type": "object", "required": ["image", "port", "args"], "properties": {
              "image": {"type": "string", "description": "+usage=Which image runs\n+short=i"},
              "port": {"type": "integer", "default": 6379},
              "args": {"type": "array", "items": {"type": "string"}}}}
            """;
        const string code = """
            internal static class Use
            {
                public static void Of(Slipway.Application app) =>
                    Example.CacheExtensions.AddCache(app, "cache", image: "redis").WithPort(1).WithArg("a");
            }
            """;

        var generated = Generated.From(Stored("component.cache", schema), code);

        generated.Faults().ShouldBeEmpty();
        generated.Sources.Values.ShouldHaveSingleItem().ShouldContain("Which image runs.");
        generated.Sources.Values.Single().ShouldNotContain("+usage");
    }

    [Fact]
    public void A_definition_in_CUE_makes_builders_for_its_parameter()
    {
        const string definition = """
            "cache": {type: "trait", description: "Caches."}
            template: {
                #Probe: {port: int, path?: string}
                parameter: {
                    // +usage=Which image runs
                    image: string
                    level: *"info" | "debug"
                    size?: int | string
                    mode?: "auto" | int
                    hosts?: [...{name: string, probe?: #Probe}]
                    labels?: [string]: string
                    any?: {...}
                }
            }
            """;
        var read = ConvertedSchemas.Read(SourceText.From("cache.cue", definition), CancellationToken.None);
        read.Diagnostics.ShouldBeEmpty();

        var generated = Generated.From(read.Schemas.Select(one => KeyValuePair.Create("/obj/" + one.Name, one.Text)));

        generated.Diagnostics.ShouldBeEmpty();
        generated.Faults().ShouldBeEmpty();
        var source = generated.Sources.Values.ShouldHaveSingleItem();
        source.ShouldContain("Which image runs.");
        foreach (
            var member in (string[])["WithLevel(", "WithSize(", "WithMode(", "WithHost(", "WithLabel(", "WithAny("]
        )
            source.ShouldContain(member);
    }

    private static IEnumerable<KeyValuePair<string, string>> Stored(string definition, string schema)
    {
        var (kind, type) = (definition.Split('.')[0], definition.Split('.')[1]);
        var prefix = kind == "step" ? "workflowstep" : kind;
        var text = $"""
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {prefix}-schema-{type}
            data:
              openapi-v3-json-schema: '{schema.Replace("'", "''", StringComparison.Ordinal)}'
            """;
        var read = ConvertedSchemas.Read(SourceText.From("own.yaml", text), CancellationToken.None);
        read.Diagnostics.ShouldBeEmpty();
        return read.Schemas.Select(one => KeyValuePair.Create("/obj/" + one.Name, one.Text));
    }
}
