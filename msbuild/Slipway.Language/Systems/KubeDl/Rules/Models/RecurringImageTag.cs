using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4004: every run of a job makes an image of the same tag.</summary>
public sealed class RecurringImageTag : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4004",
            Severity.Warning,
            "Every run of a job makes an image of the same tag",
            "{0} runs again and again, and each run makes a model image with the tag '{1}': KubeDL takes the pod that built the first one for that of every later one, so that no later model is ever packed. Leave 'imageTag' out, so that each run gets a tag of its own"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        if (job is { IsRecurring: true, Model.TagNode: { } tag })
            yield return Descriptor.At(tag.Span, job.Subject, tag.Text);
    }
}
