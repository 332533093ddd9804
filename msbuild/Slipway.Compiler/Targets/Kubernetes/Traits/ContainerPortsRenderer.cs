using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Patching;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>container-ports</c>: ports of a container, those apart that it has and that get a port of the node.</summary>
public sealed class ContainerPortsRenderer : ITraitRenderer
{
    private static readonly PatchMarks Marks = PatchMarks.ContainersReplacing("ports");

    /// <inheritdoc />
    public string Type => "container-ports";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => ContainerPatches.Apply(use, Marks, Patch, Fault);

    private static JsonObject Patch(JsonObject change, JsonObject container)
    {
        var added = Ports(change);
        var own = Ports(container);
        var ports = own.Select(port => With(port, added.LastOrDefault(other => IsSame(port, other))))
            .Concat(added.Where(port => !own.Any(other => IsSame(port, other))).Select(Copy));
        return new JsonObject { ["ports"] = new JsonArray([.. ports]) };
    }

    /// <summary>The template reads the names and protocols of the ports that the container has.</summary>
    private static string? Fault(JsonObject container)
    {
        var own = Ports(container);
        if (own.Find(port => port["name"] is null || port["protocol"] is null) is { } port)
            return $"the port {port["containerPort"]} that its container has is without a name or a protocol";
        var twin = own.Find(one => own.Exists(other => IsSame(one, other) && $"{one["name"]}" != $"{other["name"]}"));
        return twin is null
            ? null
            : $"its container has the port {twin["containerPort"]} under several names, so write it there once";
    }

    private static List<JsonObject> Ports(JsonObject json) =>
        [.. (json["ports"] as JsonArray ?? []).OfType<JsonObject>()];

    private static JsonObject With(JsonObject port, JsonObject? node) =>
        node is null ? Copy(port) : Copy(port).Taking(node, "hostPort", "hostIP");

    private static JsonObject Copy(JsonObject port) =>
        new JsonObject().Taking(port, "containerPort", "protocol", "name", "hostPort", "hostIP");

    private static bool IsSame(JsonObject one, JsonObject other) =>
        JsonNode.DeepEquals(one["containerPort"], other["containerPort"])
        && JsonNode.DeepEquals(one["protocol"], other["protocol"]);
}
