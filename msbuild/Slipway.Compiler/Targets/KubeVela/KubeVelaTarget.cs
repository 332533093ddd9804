using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>Target <c>kubevela</c>: Applications as KubeVela should get them, and the objects next to them.</summary>
public sealed class KubeVelaTarget : Target
{
    /// <inheritdoc />
    public override string Name => "kubevela";

    /// <inheritdoc />
    public override bool LeavesRendering => true;

    /// <inheritdoc />
    public override bool PassesOn(SpecDocument document) => document.IsObject;
}
