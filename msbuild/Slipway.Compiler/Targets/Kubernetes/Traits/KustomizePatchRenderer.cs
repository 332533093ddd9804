namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>kustomize-patch</c>, of the addon fluxcd: patches of what a Kustomization deploys.</summary>
public sealed class KustomizePatchRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "kustomize-patch";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => KustomizationPatches.Apply(use, "patches");
}
