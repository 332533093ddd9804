using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests;

/// <summary>The whole text for one small schema, for people to read. Delete the file to have it written anew.</summary>
public sealed class SnapshotTests
{
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
        var path = Path.Combine(
            Repository.Root,
            "tests",
            "Slipway.Generators.Tests",
            "Snapshots",
            "Example.Job.g.cs.txt"
        );
        var text = Generated.From([KeyValuePair.Create("/p/job.json", Schema)]).Sources["Example.Job.g.cs"];
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        text.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
