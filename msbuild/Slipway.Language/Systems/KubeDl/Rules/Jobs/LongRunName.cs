using System.Globalization;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeDl.Rules.Jobs;

/// <summary>SLIP4013: the pods of a job get names that are too long.</summary>
public sealed class LongRunName : JobRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4013",
            Severity.Error,
            "A job's pods get too long a name",
            "the pods of {0} would get names such as '{1}' with {2} characters, and {3} are allowed: shorten the name by {4}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(TrainingJob job)
    {
        var name = job.Document.Name;
        if (name.Length == 0)
            yield break;
        var run = job.IsOfCron ? job.Metadata?.Text("name")?.Text ?? $"{name}-1234567890" : name;
        var longest = job.Roles.Select(role => Pod(run, role)).MaxBy(pod => pod.Length);
        if (longest is { Length: > DnsName.LabelLength })
            yield return Descriptor.At(
                job.Place,
                job.Subject,
                longest,
                longest.Length,
                DnsName.LabelLength,
                longest.Length - DnsName.LabelLength
            );
    }

    private static string Pod(string run, JobRole role) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{run}-{role.Name.ToLowerInvariant()}-{Math.Max(role.Replicas - 1, 0)}"
        );
}
