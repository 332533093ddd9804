using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP3161: a step names an environment that its env-binding policy does not have.</summary>
public sealed class UnboundEnvironment : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3161",
            Severity.Error,
            "A step names an unknown environment",
            "step '{0}' is about the environment '{1}', which the env-binding policy '{2}' does not have, so the step fails: {3}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        foreach (var use in EnvironmentStep.Of(application))
        {
            if (use is not { Policy: { } policy, Environment: { Text.Length: > 0 } environment })
                continue;
            var environments = policy.Properties.Mappings("envs").Select(one => one.Text("name")).ToList();
            // One that is not readable may be the one.
            if (environments.Count == 0 || environments.Contains(null))
                continue;
            var names = environments.OfType<SpecScalar>().Select(one => one.Text).ToList();
            if (!names.Contains(environment.Text, StringComparer.Ordinal))
                yield return Descriptor.At(
                    environment.Span,
                    use.Step.Name,
                    environment.Text,
                    policy.Name,
                    DidYouMean.Or(
                        environment,
                        names,
                        Sentence.Plain($"the environments are {string.Join(", ", names)}")
                    )
                );
        }
    }
}
