using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Target <c>kubernetes</c>: the objects that the platforms would end up with.</summary>
public sealed class KubernetesTarget : Target
{
    /// <inheritdoc />
    public override string Name => Compilation.Kubernetes;

    /// <inheritdoc />
    public override bool TellsNeeds => true;

    /// <inheritdoc />
    public override bool PassesOn(SpecDocument document) => document.IsObject;
}
