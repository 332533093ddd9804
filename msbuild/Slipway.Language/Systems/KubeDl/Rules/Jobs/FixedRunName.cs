using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4016: all runs of a Cron have one name.</summary>
public sealed class FixedRunName : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4016",
            Severity.Warning,
            "All runs of a Cron have one name",
            "every run of Cron '{0}' would be called '{1}', so that a run starts only when the one before is deleted, whatever 'concurrencyPolicy' says: remove the name, and each run gets one of its own"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        if (job.IsOfCron && job.Metadata?.Text("name") is { } name)
            yield return Descriptor.At(name.Span, job.Document.Name, name.Text);
    }
}
