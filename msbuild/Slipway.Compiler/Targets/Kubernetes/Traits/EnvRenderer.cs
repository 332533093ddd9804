using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>env</c>: variables of a container; those it has keep their places, new ones come in the order of their names.</summary>
public sealed class EnvRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ContainersReplacing("env");

    /// <inheritdoc />
    public string Type => "env";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => ContainerPatches.Apply(use, Marks, Patch);

    private static JsonObject Patch(JsonObject change, JsonObject container)
    {
        var values = change["env"] as JsonObject ?? [];
        var removed = (change["unset"] as JsonArray ?? []).Select(name => $"{name}").ToHashSet(StringComparer.Ordinal);
        var own = $"{change["replace"]}" == "true" ? [] : container["env"] as JsonArray ?? [];
        var kept = own.OfType<JsonObject>().Where(variable => !removed.Contains(Name(variable))).ToList();
        var names = kept.Select(Name).ToHashSet(StringComparer.Ordinal);
        var changed = kept.Select(variable =>
            values.TryGetPropertyValue(Name(variable), out var value)
                ? Variable(Name(variable), value)
                : variable.DeepClone()
        );
        var added = values
            .Where(one => !names.Contains(one.Key) && !removed.Contains(one.Key))
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => Variable(one.Key, one.Value));
        return new JsonObject { ["env"] = new JsonArray([.. changed, .. added]) };
    }

    private static string Name(JsonObject variable) => $"{variable["name"]}";

    private static JsonObject Variable(string name, JsonNode? value) =>
        new JsonObject { ["name"] = name, ["value"] = value?.DeepClone() };
}
