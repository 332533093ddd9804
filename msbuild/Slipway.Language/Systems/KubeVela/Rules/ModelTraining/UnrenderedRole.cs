using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3002: a count for a role that the framework does not have.</summary>
public sealed class UnrenderedRole() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3002",
            Severity.Error,
            "A framework does not have a role",
            "the framework {0} has no role '{1}', so its pods are dropped without a word: write {1}: 0. {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var job = new TrainingJob(component);
        if (job.Framework is not { } framework || !job.IsDeployable(options.Profile))
            yield break;
        var roles = framework.Roles.Select(role => role.Key).ToList();
        foreach (var (key, value, count) in job.Counts)
        {
            if (count <= 0 || roles.Contains(key, StringComparer.Ordinal))
                continue;
            // Every framework that can be deployed has one role next to its workers, and that is the one meant.
            yield return Descriptor.At(
                value.Span,
                framework.Name,
                key,
                Sentence.Of($"Did you mean '{new KeyName(roles[0])}'?")
            ) with
            {
                Fix = YamlFix.WriteYaml(value.Span, "0"),
            };
        }
    }
}
