using Slipway.Language.Fixes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4511: a step deploys to an environment that nothing declares.</summary>
public sealed class UnknownEnvironment : LinkedApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4511",
            Severity.Error,
            "A step deploys to an unknown environment",
            "step '{0}' deploys to '{1}', and no topology policy of this Application, no cluster and no environment of the project has that name: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        foreach (var step in application.Workflow.RunSteps.Where(step => step.Type == ServingEnvironment.StepType))
        {
            var names = ServingEnvironment.Names(application, workspace);
            if (step.Properties.Text("env") is not { } env || names.Contains(env.Text, StringComparer.Ordinal))
                continue;
            var clusters = string.Join(", ", ServingEnvironment.Clusters(workspace).Select(name => $"'{name}'"));
            var add = Sentence.Of($"add {new PartToAdd("policy", "topology")} with the name '{env.Text}'");
            var remedy = clusters.Length == 0 ? add : add.Then($" that names a cluster, such as {clusters}");
            yield return Descriptor.At(env.Span, step.Name, env.Text, DidYouMean.Or(env, names, remedy));
        }
    }
}
