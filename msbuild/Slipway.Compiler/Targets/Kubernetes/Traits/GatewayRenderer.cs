using System.Text.Json.Nodes;
using Slipway.Compiler.Json;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>gateway</c>: an Ingress, and the Service it leads to unless there is one.</summary>
public sealed class GatewayRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "gateway";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var suffix = use.Parameter["name"] is { } given ? $"-{given}" : "";
        var name = $"{use.Component.Name}{suffix}";
        var existing = use.Parameter["existingServiceName"];
        var ingress = Ingress(use, name, existing is null ? name : $"{existing}");
        if (existing is not null)
            return use.With($"ingress{suffix}", ingress);
        var rendered = use.With($"service{suffix}", IngressObject.Service(use, name, namesPorts: true));
        return use.On(rendered).With($"ingress{suffix}", ingress);
    }

    private static JsonObject Ingress(TraitUse use, string name, string service)
    {
        var parameter = use.Parameter;
        var isNew = use.Workspace.Options.Profile.Meets("kubernetes>=1.19");
        var json = IngressObject.Of(use, name, service, isNew, $"{parameter["pathType"]}");
        var inSpec = $"{parameter["classInSpec"]}" == "true";
        var annotations = new JsonObject()
            .With("kubernetes.io/ingress.class", inSpec ? null : parameter["class"]?.DeepClone())
            .With("ingress.controller/host", parameter["gatewayHost"]?.DeepClone());
        foreach (var (key, value) in parameter["annotations"] as JsonObject ?? [])
            annotations[key] = value?.DeepClone();
        json["metadata"]!
            .AsObject()
            .Taking(parameter, "labels")
            .With("annotations", annotations.Count == 0 ? null : annotations);
        json["spec"]!
            .AsObject()
            .With("ingressClassName", inSpec ? parameter["class"]?.DeepClone() : null)
            .With("tls", Certificate(parameter));
        return json;
    }

    private static JsonArray? Certificate(JsonObject parameter) =>
        parameter["secretName"] is { } secret
            ? new JsonArray(
                new JsonObject { ["hosts"] = new JsonArray(parameter["domain"]?.DeepClone()) }.With(
                    "secretName",
                    secret.DeepClone()
                )
            )
            : null;
}
