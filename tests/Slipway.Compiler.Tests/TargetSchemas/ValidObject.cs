using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>The hand-written objects in <c>Objects</c>: one for each kind that has a schema, with every key the API server takes from us.</summary>
internal static class ValidObject
{
    private static readonly FrozenDictionary<string, JsonObject> Objects = Directory
        .EnumerateFiles(
            Path.Combine(Repository.Root, "tests", "Slipway.Compiler.Tests", "TargetSchemas", "Objects"),
            "*.json"
        )
        .ToFrozenDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => JsonNode.Parse(File.ReadAllText(file))!.AsObject(),
            StringComparer.Ordinal
        );

    /// <summary>Their names: <c>deployment.apps</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Objects.Keys.Order(StringComparer.Ordinal)];

    public static JsonObject Named(string name) => Objects[name].DeepClone().AsObject();
}
