namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>pure-ingress</c>, deprecated: an Ingress of a version that Kubernetes 1.22 no longer has.</summary>
public sealed class PureIngressRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "pure-ingress";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) =>
        use.With(
            "ingress",
            IngressObject.Of(use, use.Component.Name, use.Component.Name, isNew: false, pathType: null)
        );
}
