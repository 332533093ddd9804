using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Runs.Rules;

/// <summary>A rule about what target <c>kubernetes</c> shows of a VESSL run.</summary>
public abstract class KubernetesRunRule : TargetRule
{
    /// <inheritdoc />
    public sealed override bool IsGap => true;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets)
    {
        if (!targets.Contains(KubernetesTarget.TargetName, StringComparer.Ordinal))
            return [];
        var catalog = new Catalog(workspace);
        return workspace.Runs().Where(run => VesslDocument.IsRun(run.Document)).SelectMany(run => Check(run, catalog));
    }

    /// <summary>Checks a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="catalog">What presets and sources are on the cluster.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Run run, Catalog catalog);
}
