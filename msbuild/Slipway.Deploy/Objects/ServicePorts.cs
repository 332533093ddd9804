using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Objects;

/// <summary>
/// Ports of Services are told apart by number and protocol, so server-side apply needs both. API servers up to 1.20 do
/// not add the protocol by themselves, and fail.
/// </summary>
internal static class ServicePorts
{
    public static void Complete(JsonObject json)
    {
        if (json.Text("kind") != "Service" || json.Text("apiVersion") != "v1")
            return;
        foreach (var port in json.Items("spec", "ports").Where(port => port["protocol"] is null))
            port["protocol"] = "TCP";
    }
}
