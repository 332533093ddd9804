using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3001: <c>distribution</c> lacks some of its six counts.</summary>
public sealed class PartialDistribution() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3001",
            Severity.Error,
            "A distribution is incomplete",
            "'distribution' has no {0}, and the addon renders nothing unless all six counts are given: add {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var job = new TrainingJob(component);
        var missing = job.MissingCounts.ToList();
        if (missing.Count == 0)
            yield break;
        var single = job.Framework?.NeedsSingleRole(options.Profile) == true ? job.Framework.SingleRole : null;
        var counts = missing.ConvertAll(key => (Key: key, Count: key == single ? "1" : "0"));
        yield return Descriptor.At(
            job.DistributionEntry!.Key.Span,
            Sentence.Join(", ", missing.Select(key => Sentence.Of($"'{new KeyName(key)}'"))),
            Sentence.Join(", ", counts.Select(one => new KeyEntry(one.Key, one.Count)))
        ) with
        {
            Fix = job.DistributionEntry.Value is SpecMapping distribution
                ? YamlFix.Add(distribution, [.. counts])
                : null,
        };
    }
}
