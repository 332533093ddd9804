using Slipway.Language.Systems.Vessl;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Runs.Rules;

/// <summary>SLIP5103: a run without end that exports something.</summary>
public sealed class EndlessExport : KubernetesRunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5103",
            Severity.Warning,
            "An endless run exports nothing",
            "'{0}' has no end ('max_runtime' is 0), so on Kubernetes nothing is ever exported: write a longest runtime, or store the files from within the run"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run, Catalog catalog)
    {
        if (!new RunLife(run, catalog).IsEndless)
            yield break;
        foreach (var volume in run.Volumes.Where(volume => !volume.IsInput))
            yield return Descriptor.At(volume.Target.Span, run.Name);
    }
}
