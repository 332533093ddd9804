using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Reading;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Statuses;

/// <summary>The addresses that objects give, by themselves or through a gateway.</summary>
internal sealed class ObjectEndpoints(ClusterClient client)
{
    /// <summary>The addresses of an object; none for most kinds.</summary>
    public async Task<IEnumerable<Endpoint>> OfAsync(JsonObject live, CancellationToken cancellation)
    {
        var kind = KindTable.Of(ApiGroup.Of(live.Text("apiVersion") ?? ""), live.Text("kind") ?? "");
        var name = $"{kind.Name}/{live.Text("metadata", "namespace")}/{live.Text("metadata", "name")}";
        var own = kind.Addresses(live).Select(address => new Endpoint(name, address));
        return kind.Gateway(live) is { } gateway ? own.Concat(await OfAsync(gateway, cancellation)) : own;
    }

    private async Task<IEnumerable<Endpoint>> OfAsync(KindGateway gateway, CancellationToken cancellation)
    {
        var addresses = (await OutsideAsync(gateway, cancellation)).ToList();
        if (addresses.Count == 0)
            addresses.Add($"http://{gateway.Name}.{gateway.Namespace}");
        return addresses.Select(address => new Endpoint(
            $"Service/{gateway.Namespace}/{gateway.Name}",
            address + gateway.Path
        ));
    }

    private async Task<IEnumerable<string>> OutsideAsync(KindGateway gateway, CancellationToken cancellation)
    {
        var path =
            $"api/v1/namespaces/{Uri.EscapeDataString(gateway.Namespace)}/services/{Uri.EscapeDataString(gateway.Name)}";
        try
        {
            var answer = await client.SendAsync(ClusterRequest.Get(path, $"Service '{gateway.Name}'"), cancellation);
            return from address in LoadBalancer.AddressesOf(answer.Body)
                from port in answer.Body.Items("spec", "ports")
                select port.Number("port") switch
                {
                    443 => $"https://{address}",
                    80 => $"http://{address}",
                    var other => $"http://{address}:{other}",
                };
        }
        catch (DiagnosticException exception) when (exception.Diagnostics[0].Id == DeployDiagnostics.Forbidden.Id)
        {
            return [];
        }
    }
}
