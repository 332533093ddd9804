using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3110: the Job or CronJob of a component gets a name that is too long.</summary>
public sealed class LongJobName() : ComponentRule(TaskJob.ComponentType, CronTask.ComponentType)
{
    /// <summary>The name of a CronJob leaves room for what each of its Jobs adds to it.</summary>
    private const int LongestCronJob = 52;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3110",
            Severity.Error,
            "A task's Job gets too long a name",
            "the {0} '{1}' has a name of {2} characters, and the API server allows {3}: shorten {4} by {5}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        // A longer name of the component is an error of its own.
        if (component.Name.Length is 0 or > DnsName.LabelLength)
            yield break;
        var isJob = component.Type == TaskJob.ComponentType;
        var name = isJob ? TaskJob.JobName(component) : component.Name;
        var longest = isJob ? DnsName.LabelLength : LongestCronJob;
        if (name.Length > longest)
            yield return Descriptor.At(
                component.Place,
                isJob ? "Job" : "CronJob",
                name,
                name.Length,
                longest,
                isJob ? "the component's name or the Application's" : "the component's name",
                name.Length - longest
            );
    }
}
