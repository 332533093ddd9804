using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Cloud;

/// <summary>A rule about components that targets <c>kubernetes</c> and <c>kubevela</c> leave to the Terraform modules of KubeVela's addon.</summary>
public abstract class CloudRule : TargetRule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets) =>
        targets.Any(target => target is KubernetesTarget.TargetName or "kubevela")
            ? workspace
                .Components()
                .Where(component => ComponentRenderers.Find(component.Type) is CloudRenderer)
                .SelectMany(Check)
            : [];

    /// <summary>Checks a component.</summary>
    /// <param name="component">The component.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component component);
}
