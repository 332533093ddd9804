using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3003: the job does not have a role that its kind requires, or has it more than once.</summary>
public sealed class FrameworkMinimum() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3003",
            Severity.Error,
            "A training job does not have what its framework requires",
            "the framework {0} does not work like this: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var job = new TrainingJob(component);
        var profile = options.Profile;
        if (job.Framework is not { } framework || framework.Unmet(profile) is not null)
            yield break;
        if (framework.Fault is { } fault)
        {
            var remedy = Sentence.Of(
                $"{fault}. Use tensorflow or pytorch, or write the {framework.Kind} itself into {new PartToAdd("component", "k8s-objects")}"
            );
            yield return Descriptor.At(job.FrameworkPlace, framework.Name, remedy);
            yield break;
        }
        foreach (var (key, value, count) in job.Counts)
        {
            if (job.IsWrongSingle(key, count, profile))
                yield return Descriptor.At(
                    value.Span,
                    framework.Name,
                    Sentence.Of($"{OneOf(framework)}. Write {new KeyEntry(key, "1")}")
                );
        }
        if (job.IsDefault && framework.NeedsSingleRole(profile))
        {
            var counts = TrainingFramework.Counts.Select(key => $"{key}: {Default(key, framework)}");
            var remedy = Sentence.Of(
                $"{OneOf(framework)}, and without 'distribution' there is one worker and nothing else. Add {new KeyEntry("distribution", $"{{{string.Join(", ", counts)}}}")}"
            );
            yield return Descriptor.At(job.FrameworkPlace, framework.Name, remedy);
        }
    }

    private static string OneOf(TrainingFramework framework) =>
        $"the training operator takes no {framework.Kind} unless it has exactly one {framework.Roles[0].Role}";

    private static int Default(string key, TrainingFramework framework) =>
        key == framework.SingleRole || key == "worker" ? 1 : 0;
}
