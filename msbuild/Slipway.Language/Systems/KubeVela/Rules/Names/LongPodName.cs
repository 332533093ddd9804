using System.Globalization;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3018: the pods of a training job get names that are too long.</summary>
public sealed class LongPodName() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3018",
            Severity.Warning,
            "A training job's pods get too long a name",
            "the job's pod and Service '{0}' would have {1} characters, and {2} are allowed: shorten the component's name by {3}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        // Longer names are an error of their own, and the longest suffix is '-scheduler-2147483646'.
        if (component.Name.Length is < 40 or > DnsName.LabelLength)
            yield break;
        if (Pods(new TrainingJob(component)).MaxBy(name => name.Length) is { Length: > DnsName.LabelLength } longest)
            yield return Descriptor.At(
                component.Place,
                longest,
                longest.Length,
                DnsName.LabelLength,
                longest.Length - DnsName.LabelLength
            );
    }

    /// <summary>The name of the last pod of each role.</summary>
    private static IEnumerable<string> Pods(TrainingJob job)
    {
        var name = job.Component.Name;
        if (job.Distribution is null)
            return [$"{name}-worker-0"];
        return job
            .Counts.Where(one => one.Count > 0 && job.Framework?.Roles.Any(role => role.Key == one.Key) == true)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{name}-{one.Key}-{one.Count - 1}"));
    }
}
