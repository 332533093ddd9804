using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2023: two steps apply one component to the same place.</summary>
public sealed class ComponentAppliedTwice : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2023",
            Severity.Warning,
            "A component is applied twice",
            "step '{0}' applies '{1}' again, after step '{2}' in line {3} did: remove one of the steps, or give it another cluster or namespace"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        var first = new Dictionary<(string, string, string, string), Step>();
        foreach (var step in application.Workflow.RunSteps)
        {
            // A condition or an input can make a second time mean something.
            if (step.AppliedComponent is not { } applied || step.Node["if"] is not null || step.Inputs.Any())
                continue;
            if (application.Component(applied.Text) is null)
                continue;
            var place = (applied.Text, Place(step, "cluster"), Place(step, "namespace"), Place(step, "env"));
            if (!first.TryAdd(place, step))
            {
                var other = first[place];
                yield return Descriptor.At(
                    applied.Span,
                    step.Name,
                    applied.Text,
                    other.Name,
                    other.AppliedComponent?.Span.StartLine
                );
            }
        }
    }

    private static string Place(Step step, string key) => step.Properties.Text(key)?.Text ?? "";
}
