using System.Text.Json.Nodes;

namespace Slipway.Kinds.Reading;

/// <summary>The load balancers in the status of an object.</summary>
public static class LoadBalancer
{
    /// <summary>Their addresses.</summary>
    /// <param name="live">A Service or an Ingress as it is in the cluster.</param>
    /// <returns>The addresses; none before there is a load balancer.</returns>
    public static IEnumerable<string> AddressesOf(JsonObject live) =>
        ObjectPath
            .Items(live, "status.loadBalancer.ingress")
            .Select(ingress => ObjectPath.Text(ingress, "ip") ?? ObjectPath.Text(ingress, "hostname"))
            .OfType<string>();
}
