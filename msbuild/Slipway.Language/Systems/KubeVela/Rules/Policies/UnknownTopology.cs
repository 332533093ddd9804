using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP3162: a step exports to the clusters of a policy that does not exist.</summary>
public sealed class UnknownTopology : LinkedApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3162",
            Severity.Error,
            "A step exports to an unknown topology",
            "step '{0}' exports to the clusters of policy '{1}', which is not in this Application, so the step fails: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        var names = application.Policies.SelectMany((policy, index) => policy.Names(index)).ToList();
        foreach (
            var step in application.Workflow.RunSteps.Where(step => step.Type is "export-data" or "export-service")
        )
        {
            if (
                step.Inputs.Any()
                || step.Properties.Text("topology") is not { Text.Length: > 0 } topology
                || names.Contains(topology.Text, StringComparer.Ordinal)
                || workspace.HasExternal("Policy", topology.Text, application.Namespace)
            )
                continue;
            var topologies = application
                .Policies.Where(policy => policy is { Type: "topology", Name.Length: > 0 })
                .Select(policy => policy.Name);
            yield return Descriptor.At(
                topology.Span,
                step.Name,
                topology.Text,
                DidYouMean.Or(
                    topology,
                    topologies,
                    Sentence.Of(
                        $"add a topology policy of that name to {new CodeWords("'policies'", "the Application")}"
                    )
                )
            );
        }
    }
}
