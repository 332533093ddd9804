using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The ports of a component that may be exposed: those its container listens on, and those its Service has.</summary>
internal static class PodPorts
{
    /// <summary>The ports of the container; null where the parameter names none.</summary>
    public static JsonArray? OfContainer(JsonObject parameter)
    {
        if (parameter["ports"] is JsonArray ports)
            return new JsonArray([.. ports.OfType<JsonObject>().Select(ContainerPort)]);
        return parameter["port"] is { } port
            ? new JsonArray(new JsonObject().With("containerPort", port.DeepClone()))
            : null;
    }

    /// <summary>The ports of the Service; empty where none is exposed.</summary>
    public static JsonArray Exposed(JsonObject parameter)
    {
        var isNodePort = $"{parameter["exposeType"]}" == "NodePort";
        var exposed = (parameter["ports"] as JsonArray ?? []).OfType<JsonObject>();
        return new JsonArray([
            .. exposed
                .Where(port => port["expose"]?.GetValueKind() == JsonValueKind.True)
                .Select(port => ServicePort(port, isNodePort)),
        ]);
    }

    private static JsonObject ContainerPort(JsonObject port) =>
        new JsonObject()
            .With("name", Name(port, Listening(port)))
            .With("containerPort", Listening(port))
            .With("protocol", port["protocol"]?.DeepClone());

    private static JsonObject ServicePort(JsonObject port, bool isNodePort) =>
        new JsonObject()
            .With("name", Name(port, Listening(port)))
            .Taking(port, "protocol", "port")
            .With("targetPort", Listening(port))
            .With("nodePort", isNodePort ? port["nodePort"]?.DeepClone() : null);

    private static JsonNode? Listening(JsonObject port) => (port["containerPort"] ?? port["port"])?.DeepClone();

    /// <summary>The name of a port, made of its number and protocol where it has none.</summary>
    public static string Name(JsonObject port, JsonNode? number)
    {
        if (port["name"] is { } name)
            return $"{name}";
        var suffix = $"{port["protocol"]}" is "TCP" or "" ? "" : $"-{port["protocol"]}".ToLowerInvariant();
        return $"port-{number}{suffix}";
    }
}
