using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP3160: a step is about an environment, and the Application has no env-binding policy with environments.</summary>
public sealed class MissingEnvBinding : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3160",
            Severity.Error,
            "A step has no env-binding policy",
            "step '{0}' looks for {1}, and the Application has none, so the step fails: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        foreach (var use in EnvironmentStep.Of(application).Where(use => use.Policy is null))
        {
            if (use.PolicyNode is not { } name)
                yield return Descriptor.At(
                    use.Step.Node.Text("type")?.Span ?? use.Step.Place,
                    use.Step.Name,
                    "an env-binding policy",
                    Sentence.Of(
                        $"add one to {new CodeWords("'policies'", "the Application")}, or write a step 'deploy'"
                    )
                );
            else if (use.Bindings.All(policy => policy.Name.Length > 0))
                yield return Descriptor.At(
                    name.Span,
                    use.Step.Name,
                    $"the env-binding policy '{name.Text}'",
                    DidYouMean.Or(
                        name,
                        use.Bindings.Select(policy => policy.Name),
                        Sentence.Of($"add it to {new CodeWords("'policies'", "the Application")}")
                    )
                );
        }
    }
}
