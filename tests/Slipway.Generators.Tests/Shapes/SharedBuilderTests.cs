using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Shapes;

/// <summary>A part that is a file by itself has one class, no matter who refers to it.</summary>
public sealed class SharedBuilderTests
{
    private const string Pod = """
        {
          "title": "Pod",
          "required": ["image"],
          "additionalProperties": false,
          "properties": {
            "image": { "type": "string" },
            "mode": { "enum": ["fast", "slow"] },
            "twin": { "$ref": "pod.json" }
          }
        }
        """;

    [Fact]
    public void Documents_share_the_class_of_a_part() =>
        Run(
                """{"pod":{"$ref":"pod.json"}}""",
                """
                static void Fill(Pod pod) => pod.WithMode(Pod.Mode.Slow);
                return new Thing("t").WithPod("a", Fill);
                """
            )
            .ShouldContain("""{"image":"a","mode":"slow"}""");

    [Fact]
    public void Optional_values_of_a_part_are_parameters_where_it_is_used() =>
        Run(
                """{"pods":{"type":"array","items":{"$ref":"pod.json"}}}""",
                """return new Thing("t").WithPod("a", Pod.Mode.Fast);"""
            )
            .ShouldContain("""[{"image":"a","mode":"fast"}]""");

    [Fact]
    public void A_part_with_conditions_of_its_own_is_another_class() =>
        Run(
                """{"pod":{"allOf":[{"$ref":"pod.json"}],"properties":{"size":{"type":"integer"}}}}""",
                """return new Thing("t").WithPod("a", pod => pod.WithSize(2));"""
            )
            .ShouldContain("\"size\":2");

    [Fact]
    public void A_part_that_is_only_there_to_be_referred_to_has_no_class_of_its_own()
    {
        var generated = Generated.From([
            new SchemaText("/p/thing.json", Document("""{"pod":{"$ref":"pod.json"}}""")),
            new SchemaText("/p/pod.json", Pod, "reference"),
        ]);

        generated.Sources.Keys.ShouldBe(["Example.Thing.g.cs"]);
        generated.Sources.Values.Single().ShouldContain("class Pod");
    }

    private static string Run(string properties, string body) =>
        ModelTree.Of(
            Generated
                .From(
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["/p/thing.json"] = Document(properties),
                        ["/p/pod.json"] = Pod,
                    },
                    $$"""
                    using Example;
                    using Slipway;
                    internal static class Specs
                    {
                        public static SpecDocument Make()
                        {
                            {{body}}
                        }
                    }
                    """
                )
                .Run()
        );

    private static string Document(string properties) =>
        $$"""{"x-slipway-document":{"apiVersion":"a/v1","kind":"Thing"},"additionalProperties":false,"properties":{{properties}}}""";
}
