using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Shapes;

/// <summary>The keys of a part that is inline are members of what holds it.</summary>
public sealed class InlineTests
{
    private const string Schema = """
        {
          "x-slipway-document": { "apiVersion": "a/v1", "kind": "Thing" },
          "required": ["spec"],
          "additionalProperties": false,
          "properties": {
            "spec": {
              "x-slipway-inline": true,
              "required": ["image", "place"],
              "additionalProperties": false,
              "properties": {
                "image": { "type": "string" },
                "size": { "type": "integer" },
                "words": { "type": "array", "items": { "type": "string" } },
                "place": {
                  "x-slipway-inline": true,
                  "additionalProperties": false,
                  "properties": {
                    "disk": {
                      "required": ["path"],
                      "additionalProperties": false,
                      "properties": { "path": { "type": "string" } }
                    }
                  }
                }
              }
            }
          }
        }
        """;

    [Fact]
    public void What_is_required_is_a_parameter_and_the_rest_are_members() =>
        Run("""new Thing("t", "a:1").WithSize(2).WithWord("x").WithWords(["y"])""")
            .ShouldContain("""{"image":"a:1","size":2,"words":["x","y"]}""");

    [Fact]
    public void A_part_inside_a_part_is_made_when_it_is_first_filled() =>
        Run("""new Thing("t", "a:1").WithDisk("/d")""")
            .ShouldContain("""{"image":"a:1","place":{"disk":{"path":"/d"}}}""");

    private static string Run(string made) =>
        ModelTree.Of(
            Generated
                .From(
                    [KeyValuePair.Create("/p/thing.json", Schema)],
                    $$"""
                    using Example;
                    using Slipway;
                    internal static class Specs
                    {
                        public static SpecDocument Make() => {{made}};
                    }
                    """
                )
                .Run()
        );
}
