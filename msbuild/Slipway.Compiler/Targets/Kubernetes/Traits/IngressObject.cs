using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Compiler.Targets.Kubernetes.Pods;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>An Ingress that leads paths of a domain to ports of a Service, and the Service.</summary>
internal static class IngressObject
{
    /// <summary>The paths in the order in which KubeVela writes them.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Paths(TraitUse use) =>
        (use.Parameter["http"] as JsonObject ?? []).OrderBy(path => path.Key, StringComparer.Ordinal);

    /// <summary>The Service; its ports have names where there may be several.</summary>
    public static JsonObject Service(TraitUse use, string name, bool namesPorts)
    {
        var ports = Paths(use)
            .Select(path =>
                new JsonObject()
                    .With("name", namesPorts ? JsonValue.Create($"port-{path.Value}") : null)
                    .With("port", path.Value?.DeepClone())
                    .With("targetPort", path.Value?.DeepClone())
            );
        var spec = new JsonObject
        {
            ["selector"] = ComponentPods.Selector(use.Component),
            ["ports"] = new JsonArray([.. ports]),
        };
        return NamedObject.Of("v1", "Service", name).With("spec", spec);
    }

    /// <summary>The Ingress without what its trait adds to it.</summary>
    /// <param name="use">The trait.</param>
    /// <param name="name">The Ingress's name.</param>
    /// <param name="service">The Service's name.</param>
    /// <param name="isNew">Whether it is of <c>networking.k8s.io/v1</c>.</param>
    /// <param name="pathType">How paths are compared; null where the API version does not say it.</param>
    public static JsonObject Of(TraitUse use, string name, string service, bool isNew, string? pathType)
    {
        var paths = Paths(use)
            .Select(path =>
                new JsonObject { ["path"] = path.Key }
                    .With("pathType", pathType is null ? null : JsonValue.Create(pathType))
                    .With("backend", Backend(service, path.Value, isNew))
            );
        var rule = new JsonObject()
            .With("host", use.Parameter["domain"]?.DeepClone())
            .With("http", new JsonObject { ["paths"] = new JsonArray([.. paths]) });
        var apiVersion = isNew ? "networking.k8s.io/v1" : "networking.k8s.io/v1beta1";
        return NamedObject
            .Of(apiVersion, "Ingress", name)
            .With("spec", new JsonObject { ["rules"] = new JsonArray(rule) });
    }

    private static JsonObject Backend(string service, JsonNode? port, bool isNew) =>
        isNew
            ? new JsonObject
            {
                ["service"] = new JsonObject
                {
                    ["name"] = service,
                    ["port"] = new JsonObject { ["number"] = port?.DeepClone() },
                },
            }
            : new JsonObject { ["serviceName"] = service, ["servicePort"] = port?.DeepClone() };
}
