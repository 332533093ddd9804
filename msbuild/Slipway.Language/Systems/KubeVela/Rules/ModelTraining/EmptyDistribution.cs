using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3005: no role has a pod, or a count is negative.</summary>
public sealed class EmptyDistribution() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3005", Severity.Warning, "A distribution asks for no pods", "{0}: write {1}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var job = new TrainingJob(component);
        var profile = options.Profile;
        if (!job.IsDeployable(profile) || job.MissingCounts.Any())
            yield break;
        var counts = job.Counts.ToList();
        var hasWrongSingle = counts.Exists(one => job.IsWrongSingle(one.Key, one.Count, profile));
        var isEmpty = counts.Count == TrainingFramework.Counts.Count && counts.TrueForAll(one => one.Count <= 0);
        if (isEmpty && !hasWrongSingle)
        {
            // That a count is negative goes without saying then: 0 in its place would be as wrong.
            yield return Descriptor.At(
                job.DistributionEntry!.Key.Span,
                "no role has a pod, so the job has nothing to run",
                Sentence.Of($"{new KeyEntry("worker", "1")}, or remove 'distribution' for a single worker")
            );
            yield break;
        }
        foreach (var (key, value, count) in counts)
        {
            if (count < 0 && !job.IsWrongSingle(key, count, profile))
                yield return Descriptor.At(
                    value.Span,
                    Sentence.Of($"'{new KeyName(key)}' is {count}, which counts as 0"),
                    new KeyEntry(key, "0")
                ) with
                {
                    Fix = YamlFix.WriteYaml(value.Span, "0"),
                };
        }
    }
}
