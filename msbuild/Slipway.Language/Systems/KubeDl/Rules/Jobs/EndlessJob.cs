using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4018: a job has parameter servers and no one who trains.</summary>
public sealed class EndlessJob : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4018",
            Severity.Error,
            "A job has no role that trains",
            "{0} has parameter servers alone, which run forever and whose end ends no job: add 'Worker' or 'Chief'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        if (job.Kind.Name != "TFJob" || job.Spec.Mapping(job.Kind.Roles) is not { IsIncomplete: false } roles)
            yield break;
        if (roles.Entries is [{ Key.Text: "PS" }])
            yield return Descriptor.At(roles.Entries[0].Key.Span, job.Subject);
    }
}
