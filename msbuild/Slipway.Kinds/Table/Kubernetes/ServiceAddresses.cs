using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>The addresses that a Service gives.</summary>
internal static class ServiceAddresses
{
    public static IEnumerable<string> Of(JsonObject live)
    {
        var inside = $"{ObjectPath.Text(live, "metadata.name")}.{ObjectPath.Text(live, "metadata.namespace")}";
        foreach (var port in ObjectPath.Items(live, "spec.ports"))
        {
            var number = ObjectPath.Number(port, "port");
            var scheme = (ObjectPath.Text(port, "protocol") ?? "TCP").ToLowerInvariant();
            switch (ObjectPath.Text(live, "spec.type"))
            {
                case "LoadBalancer":
                    var outside = LoadBalancer.AddressesOf(live).ToList();
                    foreach (var address in outside)
                        yield return $"{scheme}://{address}:{number}";
                    if (outside.Count == 0)
                        yield return $"{scheme}://{inside}:{number} (inside the cluster; its load balancer is pending)";
                    break;
                case "NodePort":
                    yield return $"{scheme}://<any node>:{ObjectPath.Number(port, "nodePort")}";
                    break;
                default:
                    yield return $"{scheme}://{inside}:{number} (inside the cluster)";
                    break;
            }
        }
    }
}
