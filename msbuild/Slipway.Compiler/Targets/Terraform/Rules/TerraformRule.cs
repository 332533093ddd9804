using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Terraform.Rules;

/// <summary>A rule about what Terraform makes of a cluster.</summary>
public abstract class TerraformRule : TargetRule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets) =>
        targets.Any(target => Targets.Contains(target, StringComparer.Ordinal))
            ? workspace
                .Components()
                .Where(component => component.Type == ServingEnvironment.ClusterType)
                .SelectMany(Check)
            : [];

    /// <summary>The targets that it is about: all that make a cluster, unless a rule says otherwise.</summary>
    protected virtual IReadOnlyList<string> Targets => [TerraformTarget.TargetName, "kubernetes", "argo", "kubevela"];

    /// <summary>Checks a cluster.</summary>
    /// <param name="component">A component of type <c>k8s-cluster</c>.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component component);
}
