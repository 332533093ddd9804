using System.Text.Json.Nodes;

namespace Slipway.Compiler.Objects;

/// <summary>Whether two objects of one name are the same to a cluster, although their texts may differ.</summary>
internal static class SameObject
{
    /// <summary>Whether it does not matter which of the two is applied last.</summary>
    /// <remarks>Services are the same where they lead the same ports to the same pods: the names of ports are no more than that.</remarks>
    public static bool InEffect(JsonObject one, JsonObject other) =>
        ObjectText.Of(one, "kind") == "Service" && ObjectText.Of(other, "kind") == "Service"
            ? SpecOf(one) is { } spec && SpecOf(other) is { } further && IsSameService(spec, further)
            : JsonNode.DeepEquals(one, other);

    private static JsonObject? SpecOf(JsonObject json) => json["spec"] as JsonObject;

    private static bool IsSameService(JsonObject one, JsonObject other) =>
        Type(one) == Type(other)
        && JsonNode.DeepEquals(one["selector"], other["selector"])
        && Ports(one).SetEquals(Ports(other));

    private static string Type(JsonObject spec) =>
        ObjectText.Of(spec, "type") is { Length: > 0 } type ? type : "ClusterIP";

    private static HashSet<string> Ports(JsonObject spec) =>
        (spec["ports"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(port =>
                $"{port["port"]} {port["targetPort"] ?? port["port"]} {port["protocol"] ?? "TCP"} {port["nodePort"]}"
            )
            .ToHashSet(StringComparer.Ordinal);
}
