using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary><c>cpuscaler</c>: a HorizontalPodAutoscaler by processor time alone.</summary>
public sealed class CpuScalerRenderer : ITraitRenderer
{
    /// <inheritdoc />
    public string Type => "cpuscaler";

    /// <inheritdoc />
    public RenderedComponent Render(TraitUse use)
    {
        var spec = PodScaler.Spec(use);
        spec["targetCPUUtilizationPercentage"] = use.Parameter["cpuUtil"]?.DeepClone();
        return use.With("cpuscaler", PodScaler.Of(use, "autoscaling/v1", spec));
    }
}
