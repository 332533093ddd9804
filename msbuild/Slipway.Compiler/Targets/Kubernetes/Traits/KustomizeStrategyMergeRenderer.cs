namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>kustomize-strategy-merge</c>, of the addon fluxcd: patches of what a Kustomization deploys.</summary>
public sealed class KustomizeStrategyMergeRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "kustomize-strategy-merge";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use) => KustomizationPatches.Apply(use, "patchesStrategicMerge");
}
