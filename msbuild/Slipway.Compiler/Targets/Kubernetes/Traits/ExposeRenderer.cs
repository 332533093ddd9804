using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>expose</c>: a Service in front of the pods. In a cluster KubeVela makes it when they run.</summary>
public sealed class ExposeRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "expose";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var parameter = use.Parameter;
        var service = NamedObject.Of("v1", "Service", use.Component.Name);
        service["metadata"]!.AsObject().Taking(parameter, "annotations");
        service["spec"] = new JsonObject
        {
            ["selector"] = parameter["matchLabels"]?.DeepClone() ?? ComponentPods.Selector(use.Component),
        }
            .With("ports", Ports(parameter))
            .Taking(parameter, "type");
        return use.With("service", service);
    }

    private static JsonArray? Ports(JsonObject parameter)
    {
        var isNodePort = $"{parameter["type"]}" == "NodePort";
        if (parameter["ports"] is JsonArray ports)
            return new JsonArray([.. ports.OfType<JsonObject>().Select(port => Port(port, isNodePort))]);
        return parameter["port"] is JsonArray numbers
            ? new JsonArray([
                .. numbers.Select(number => new JsonObject
                {
                    ["name"] = $"port-{number}",
                    ["port"] = number?.DeepClone(),
                    ["targetPort"] = number?.DeepClone(),
                }),
            ])
            : null;
    }

    private static JsonObject Port(JsonObject port, bool isNodePort) =>
        new JsonObject
        {
            ["name"] = PodPorts.Name(port, port["port"]),
            ["port"] = port["port"]?.DeepClone(),
            ["targetPort"] = port["port"]?.DeepClone(),
        }
            .Taking(port, "protocol")
            .With("nodePort", isNodePort ? port["nodePort"]?.DeepClone() : null);
}
