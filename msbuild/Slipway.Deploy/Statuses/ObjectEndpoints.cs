using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;

namespace Slipway.Deploy.Statuses;

/// <summary>The addresses that objects give.</summary>
internal sealed class ObjectEndpoints(ClusterClient client)
{
    /// <summary>The addresses of an object; none for most kinds.</summary>
    public async Task<IEnumerable<Endpoint>> Of(JsonObject live, CancellationToken cancellation) =>
        live.Text("kind") switch
        {
            "Service" => OfService(live).Select(address => new Endpoint(Name(live), address)),
            "Ingress" => OfIngress(live).Select(address => new Endpoint(Name(live), address)),
            "SeldonDeployment" => await OfSeldon(live, cancellation),
            "Inference" => OfInference(live).Select(address => new Endpoint(Name(live), address)),
            _ => [],
        };

    private static string Name(JsonObject live) =>
        $"{live.Text("kind")}/{live.Text("metadata", "namespace")}/{live.Text("metadata", "name")}";

    private static IEnumerable<string> OfService(JsonObject live)
    {
        var inside = $"{live.Text("metadata", "name")}.{live.Text("metadata", "namespace")}";
        foreach (var port in live.Items("spec", "ports"))
        {
            var number = port.Number("port").ToString(CultureInfo.InvariantCulture);
            var scheme = (port.Text("protocol") ?? "TCP").ToLowerInvariant();
            switch (live.Text("spec", "type"))
            {
                case "LoadBalancer":
                    var outside = Balancers(live).ToList();
                    foreach (var address in outside)
                        yield return $"{scheme}://{address}:{number}";
                    if (outside.Count == 0)
                        yield return $"{scheme}://{inside}:{number} (inside the cluster; its load balancer is pending)";
                    break;
                case "NodePort":
                    yield return $"{scheme}://<any node>:{port.Number("nodePort")}";
                    break;
                default:
                    yield return $"{scheme}://{inside}:{number} (inside the cluster)";
                    break;
            }
        }
    }

    private static IEnumerable<string> Balancers(JsonObject live) =>
        live.Items("status", "loadBalancer", "ingress")
            .Select(ingress => ingress.Text("ip") ?? ingress.Text("hostname"))
            .OfType<string>();

    private static IEnumerable<string> OfIngress(JsonObject live)
    {
        var secure = live.Items("spec", "tls")
            .SelectMany(tls => tls["hosts"] as JsonArray ?? [])
            .Select(host => host?.GetValue<string>())
            .ToHashSet(StringComparer.Ordinal);
        return from rule in live.Items("spec", "rules")
            let host = rule.Text("host") ?? Balancers(live).FirstOrDefault() ?? "<ingress>"
            from path in rule.Items("http", "paths")
            select $"{(secure.Contains(host) ? "https" : "http")}://{host}{path.Text("path")}";
    }

    /// <summary>Models are called through Ambassador; where it is, annotations may say.</summary>
    private async Task<IEnumerable<Endpoint>> OfSeldon(JsonObject live, CancellationToken cancellation)
    {
        // A model that joins another one's address has none of its own.
        if (live.Text("spec", "annotations", "seldon.io/ambassador-service-name") is not null)
            return [];
        var annotations = live.At("metadata", "annotations");
        var name = annotations.Text("ambassador.service/name") ?? "ambassador";
        var inNamespace = annotations.Text("ambassador.service/namespace") ?? "vela-system";
        var path = $"/seldon/{live.Text("metadata", "namespace")}/{live.Text("metadata", "name")}";
        var addresses = (await Ambassador(inNamespace, name, cancellation)).ToList();
        if (addresses.Count == 0)
            addresses.Add($"http://{name}.{inNamespace}");
        return addresses.Select(address => new Endpoint($"Service/{inNamespace}/{name}", address + path));
    }

    private async Task<IEnumerable<string>> Ambassador(string inNamespace, string name, CancellationToken cancellation)
    {
        var path = $"api/v1/namespaces/{Uri.EscapeDataString(inNamespace)}/services/{Uri.EscapeDataString(name)}";
        try
        {
            var answer = await client.Send(ClusterRequest.Get(path, $"Service '{name}'"), cancellation);
            return from address in Balancers(answer.Body)
                from port in answer.Body.Items("spec", "ports")
                select port.Number("port") switch
                {
                    443 => $"https://{address}",
                    80 => $"http://{address}",
                    var other => $"http://{address}:{other}",
                };
        }
        catch (DeployException exception) when (exception.Faults[0].Id == DeployDiagnostics.Forbidden.Id)
        {
            return [];
        }
    }

    private static IEnumerable<string> OfInference(JsonObject live) =>
        live.Text("status", "inferenceEndpoint") is { Length: > 0 } address
            ? [$"http://{address} (inside the cluster)"]
            : [];
}
