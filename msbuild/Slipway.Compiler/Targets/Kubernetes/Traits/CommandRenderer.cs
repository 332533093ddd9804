using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Patching;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>command</c>: the command of a container, and its arguments, which are always written.</summary>
public sealed class CommandRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ContainersReplacing("command", "args");

    /// <inheritdoc />
    public string Type => "command";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => ContainerPatches.Apply(use, Marks, Patch);

    private static JsonObject Patch(JsonObject change, JsonObject container)
    {
        var removed = Words(change["delArgs"]);
        var kept = Words(change["args"] ?? container["args"]).Where(word => !removed.Contains(word)).ToList();
        var added = Words(change["addArgs"]).Where(word => !removed.Contains(word) && !kept.Contains(word));
        return new JsonObject()
            .With("command", change["command"]?.DeepClone())
            .With("args", new JsonArray([.. kept.Concat(added).Select(word => (JsonNode)word)]));
    }

    private static List<string> Words(JsonNode? list) =>
        [.. (list as JsonArray)?.OfType<JsonNode>().Select(word => $"{word}") ?? []];
}
