using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests;

/// <summary>The text that the generator writes: whole for one small schema, without documentation for those that come with Slipway.</summary>
public sealed class SnapshotTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Slipway.Generators.Tests", "Snapshots");

    private const string Schema = """
        {
          "description": "Runs a job.",
          "x-slipway-definition": { "component": "job" },
          "required": ["image", "plan"],
          "additionalProperties": false,
          "properties": {
            "image": { "description": "What runs.", "type": "string", "format": "image-reference" },
            "plan": {
              "description": "When it runs.",
              "type": "object",
              "required": ["every"],
              "additionalProperties": false,
              "properties": {
                "every": { "description": "The unit.", "enum": ["hour", "day"] },
                "at": { "description": "The minute.", "type": "integer", "minimum": 0, "maximum": 59, "default": 0 }
              }
            },
            "labels": { "description": "Marks.", "type": "object", "additionalProperties": { "type": "string" } },
            "once": { "description": "Whether it runs once.", "type": "boolean", "x-slipway-deprecated": "leave out 'plan'" }
          }
        }
        """;

    [Fact]
    public void A_small_schema_makes_this_text()
    {
        var text = Generated.From([KeyValuePair.Create("/p/job.json", Schema)]).Sources["Example.Job.g.cs"];
        Golden.Match(Path.Combine(Folder, "Example.Job.g.cs.txt"), text);
    }

    [Fact]
    public void The_schemas_that_come_with_Slipway_make_these_texts()
    {
        var sources = Generated
            .From(Repository.Schemas("kubevela", "kubedl", "platform", "kubernetes", "vessl"))
            .Sources.ToDictionary(one => one.Key + ".txt", one => Code(one.Value), StringComparer.Ordinal);
        sources.Count.ShouldBeGreaterThan(40);
        Golden.Match(Path.Combine(Folder, "Shipped"), sources);
    }

    /// <summary>The code without its documentation, which repeats the schema.</summary>
    private static string Code(string source) =>
        string.Concat(
            source
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                .Select(line => line + "\n")
        );
}
