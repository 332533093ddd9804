namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>ingress</c>, deprecated: an Ingress of a version that Kubernetes 1.22 no longer has, and a Service.</summary>
public sealed class IngressRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "ingress";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var name = use.Component.Name;
        var rendered = use.With("service", IngressObject.Service(use, name, namesPorts: false));
        var ingress = IngressObject.Of(use, name, name, isNew: false, pathType: null);
        return use.On(rendered).With("ingress", ingress);
    }
}
