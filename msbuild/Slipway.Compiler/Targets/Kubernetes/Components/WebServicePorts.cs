using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary>The ports of a web service: those its container listens on, and those its Service exposes.</summary>
internal static class WebServicePorts
{
    /// <summary>How the exposed ports are reached.</summary>
    public static string ExposeType(Component component) =>
        component.Properties.Text("exposeType")?.Text ?? "ClusterIP";

    /// <summary>The ports of the container; null where the properties name none.</summary>
    public static JsonArray? OfContainer(Component component)
    {
        var properties = component.Properties;
        if (properties["ports"] is SpecSequence)
            return new JsonArray([.. properties.Mappings("ports").Select(ContainerPort)]);
        return properties["port"] is { } port
            ? new JsonArray(new JsonObject().With("containerPort", port.ToJson()))
            : null;
    }

    /// <summary>The ports of the Service; empty where none is exposed.</summary>
    public static JsonArray Exposed(Component component)
    {
        var isNodePort = ExposeType(component) == "NodePort";
        var exposed = component.Properties.Mappings("ports").Where(port => port.Boolean("expose") == true);
        return new JsonArray([.. exposed.Select(port => ServicePort(port, isNodePort))]);
    }

    private static JsonObject ContainerPort(SpecMapping port) =>
        new JsonObject()
            .With("name", Name(port))
            .With("containerPort", Listening(port).ToJson())
            .With("protocol", Protocol(port));

    private static JsonObject ServicePort(SpecMapping port, bool isNodePort) =>
        new JsonObject()
            .With("name", Name(port))
            .With("protocol", Protocol(port))
            .With("port", port["port"].ToJson())
            .With("targetPort", Listening(port).ToJson())
            .With("nodePort", isNodePort ? port["nodePort"].ToJson() : null);

    private static SpecNode? Listening(SpecMapping port) => port["containerPort"] ?? port["port"];

    private static string Protocol(SpecMapping port) => port.Text("protocol")?.Text ?? "TCP";

    private static string Name(SpecMapping port)
    {
        if (port.Text("name") is { } name)
            return name.Text;
        var number = (Listening(port) as SpecScalar)?.Integer;
        var suffix = Protocol(port) is "TCP" ? "" : $"-{Protocol(port).ToLowerInvariant()}";
        return string.Create(CultureInfo.InvariantCulture, $"port-{number}{suffix}");
    }
}
