namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Target <c>kubernetes</c>: what KubeDL's operator takes.</summary>
public sealed class KubernetesKubeDl : KubeDlRenderer
{
    /// <inheritdoc />
    public override string Target => KubernetesTarget.TargetName;
}
