using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>Target <c>kubernetes</c>: the objects that the platforms would end up with.</summary>
public sealed class KubernetesTarget : Target
{
    /// <summary>What users call it.</summary>
    public const string TargetName = "kubernetes";

    /// <inheritdoc />
    public override string Name => TargetName;

    /// <inheritdoc />
    public override bool TellsNeeds => true;

    /// <inheritdoc />
    /// <remarks>An Application whose kind or apiVersion is misspelt is not an object of a cluster either.</remarks>
    public override bool PassesOn(SpecDocument document) =>
        document.IsObject && document.Meant?.Kind != Application.KindName;
}
