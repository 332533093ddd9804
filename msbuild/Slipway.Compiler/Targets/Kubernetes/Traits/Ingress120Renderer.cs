using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>ingress-1-20</c>, deprecated: an Ingress and a Service.</summary>
public sealed class Ingress120Renderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "ingress-1-20";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var name = use.Component.Name;
        var rendered = use.With("service", IngressObject.Service(use, name, namesPorts: false));
        var ingress = IngressObject.Of(use, name, name, isNew: true, "ImplementationSpecific");
        ingress["metadata"]!["annotations"] = new JsonObject
        {
            ["kubernetes.io/ingress.class"] = use.Parameter["class"]?.DeepClone(),
        };
        return use.On(rendered).With("ingress", ingress);
    }
}
