using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Runs.Rules;

/// <summary>SLIP5102: a document of VESSL that is not a run.</summary>
public sealed class OmittedVesslDocument : TargetRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5102",
            Severity.Info,
            "Only target vessl has services, pipelines and gateways",
            "target kubernetes has nothing for a {0} of VESSL: it goes to target vessl alone"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace, IReadOnlyList<string> targets) =>
        targets.Contains(KubernetesTarget.TargetName, StringComparer.Ordinal)
            ? workspace
                .Documents.Where(document => VesslDocument.Is(document) && !VesslDocument.IsRun(document))
                .Select(document => Descriptor.At(document.Place, document.Kind))
            : [];
}
