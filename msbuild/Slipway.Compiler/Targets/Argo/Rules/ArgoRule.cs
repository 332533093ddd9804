using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Argo.Rules;

/// <summary>A rule about what target <c>argo</c> leaves out of Applications.</summary>
public abstract class ArgoRule : TargetRule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets) =>
        targets.Contains(ArgoTarget.TargetName, StringComparer.Ordinal)
            ? workspace
                .Applications()
                .SelectMany(application => ArgoWorkflow.Of(application, workspace).Omissions)
                .Where(omission => omission.Kind == Reported)
                .Select(omission => Descriptor.At(omission.Place, omission.Subject, omission.Why))
            : [];

    /// <summary>What the rule reports.</summary>
    private protected abstract OmissionKind Reported { get; }
}
