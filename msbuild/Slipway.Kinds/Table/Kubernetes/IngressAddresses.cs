using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>The addresses that an Ingress gives.</summary>
internal static class IngressAddresses
{
    public static IEnumerable<string> Of(JsonObject live)
    {
        var secure = ObjectPath
            .Items(live, "spec.tls")
            .SelectMany(tls => tls["hosts"] as JsonArray ?? [])
            .Select(host => host?.GetValue<string>())
            .ToHashSet(StringComparer.Ordinal);
        return from rule in ObjectPath.Items(live, "spec.rules")
            let host = ObjectPath.Text(rule, "host") ?? LoadBalancer.AddressesOf(live).FirstOrDefault() ?? "<ingress>"
            from path in ObjectPath.Items(rule, "http.paths")
            select $"{(secure.Contains(host) ? "https" : "http")}://{host}{ObjectPath.Text(path, "path")}";
    }
}
