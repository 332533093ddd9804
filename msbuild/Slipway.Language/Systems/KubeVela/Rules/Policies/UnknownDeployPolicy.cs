using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP2031: a <c>deploy</c> step names a policy that does not exist.</summary>
public sealed class UnknownDeployPolicy : LinkedApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2031",
            Severity.Error,
            "A deploy step names an unknown policy",
            "step '{0}' deploys with policy '{1}', which is neither in this Application nor a Policy of its namespace, so the Application is rejected: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        var names = application.Policies.SelectMany((policy, index) => policy.Names(index)).ToList();
        foreach (var step in application.Workflow.RunSteps.Where(step => step.Type == "deploy"))
        {
            foreach (var name in step.Properties.Texts("policies"))
            {
                var isKnown =
                    names.Contains(name.Text, StringComparer.Ordinal)
                    || workspace.HasExternal("Policy", name.Text, application.Namespace);
                if (!isKnown)
                {
                    var remedy = DidYouMean.Or(
                        name,
                        names,
                        Sentence.Of(
                            $"add it to {new CodeWords("'policies'", "the Application")}, or declare it with a SlipwayExternal of kind Policy"
                        )
                    );
                    yield return Descriptor.At(name.Span, step.Name, name.Text, remedy);
                }
            }
        }
    }
}
