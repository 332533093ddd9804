namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>Target <c>kubevela</c>: the same object, which is next to the Applications.</summary>
public sealed class KubeVelaKubeDl : KubeDlRenderer
{
    /// <inheritdoc />
    public override string Target => "kubevela";
}
