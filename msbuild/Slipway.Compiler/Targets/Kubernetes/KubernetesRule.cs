using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>A rule about what target <c>kubernetes</c> shows of an Application.</summary>
public abstract class KubernetesRule : TargetRule
{
    /// <inheritdoc />
    public sealed override bool IsGap => true;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets) =>
        targets.Contains(KubernetesTarget.TargetName, StringComparer.Ordinal)
            ? workspace.Applications().SelectMany(Check)
            : [];

    /// <summary>Checks an Application.</summary>
    /// <param name="application">The Application.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Application application);
}
