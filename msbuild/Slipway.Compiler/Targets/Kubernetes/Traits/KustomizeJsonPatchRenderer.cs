namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>kustomize-json-patch</c>, of the addon fluxcd: patches of what a Kustomization deploys.</summary>
public sealed class KustomizeJsonPatchRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "kustomize-json-patch";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => KustomizationPatches.Apply(use, "patchesJson");
}
