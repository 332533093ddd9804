using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>How Istio shares the requests of a component among its predictors.</summary>
/// <remarks>
/// The Services have two ports, and a route to one of several ports has to name it: hence a route for each. In a cluster without
/// Istio the component's own Service shares requests by the number of pods.
/// </remarks>
internal static class TrafficRoutes
{
    public static JsonObject Of(Component component, IReadOnlyList<ModelServer> servers)
    {
        var inNamespace = component.Namespace;
        var shares = WholePercentages.Of([.. servers.Select(server => server.Weight)]);
        var destinations = servers.Select((server, at) => (Host(server.ObjectName, inNamespace), shares[at])).ToList();
        return new JsonObject
        {
            ["apiVersion"] = "networking.istio.io/v1beta1",
            ["kind"] = "VirtualService",
            ["metadata"] = new JsonObject { ["name"] = component.Name },
            ["spec"] = new JsonObject
            {
                ["hosts"] = new JsonArray(Host(component.Name, inNamespace)),
                ["gateways"] = new JsonArray("mesh"),
                ["http"] = new JsonArray(
                    Route("rest", ServingPorts.Standard.Rest, destinations),
                    Route("grpc", ServingPorts.Standard.Grpc, destinations)
                ),
            },
        };
    }

    private static JsonObject Route(string name, long port, List<(string Host, int Share)> destinations) =>
        new()
        {
            ["name"] = name,
            ["match"] = new JsonArray(new JsonObject { ["port"] = port }),
            ["route"] = new JsonArray([
                .. destinations.Select(one => new JsonObject
                {
                    ["destination"] = new JsonObject
                    {
                        ["host"] = one.Host,
                        ["port"] = new JsonObject { ["number"] = port },
                    },
                    ["weight"] = one.Share,
                }),
            ]),
        };

    private static string Host(string service, string inNamespace) => $"{service}.{inNamespace}.svc.cluster.local";
}
