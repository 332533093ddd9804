using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Target <c>argo</c>: each Application as an Argo Workflow that applies its components.</summary>
public sealed class ArgoTarget : Target
{
    /// <summary>What users call the target.</summary>
    internal const string TargetName = "argo";

    /// <inheritdoc />
    public override string Name => TargetName;

    /// <inheritdoc />
    public override bool TellsNeeds => true;

    /// <summary>Objects of the cluster are next to the Workflows; KubeVela's own kinds mean nothing without KubeVela.</summary>
    /// <inheritdoc />
    public override bool PassesOn(SpecDocument document) =>
        document.IsObject && document.ApiVersion.Split('/')[0] is not "core.oam.dev";
}
