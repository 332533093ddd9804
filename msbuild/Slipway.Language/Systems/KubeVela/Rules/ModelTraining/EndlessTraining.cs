using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelTraining;

/// <summary>SLIP3023: a training job that never ends, and components that wait for its end.</summary>
public sealed class EndlessTraining() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3023",
            Severity.Warning,
            "A training job that others wait for never ends",
            "with restartPolicy Always the pods start again after success, so the job never succeeds and '{0}' waits forever: write Never or OnFailure"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var isEndless = component.Properties.Text("restartPolicy") is { Text: "Always" };
        if (
            isEndless
            && component.Dependents.FirstOrDefault() is { } dependent
            && !component.IsSupplied("restartPolicy")
        )
            yield return Descriptor.At(component.Properties["restartPolicy"]!.Span, dependent.Name);
    }
}
