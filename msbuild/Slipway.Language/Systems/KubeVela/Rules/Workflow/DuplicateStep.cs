using Slipway.Language.Diagnostics;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2025: two steps or sub-steps have one name.</summary>
public sealed class DuplicateStep : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2025",
            Severity.Error,
            "Two steps have one name",
            "a step of the name '{0}' stands already in line {1}, and sub-steps share their names with all steps: rename one"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        var first = new Dictionary<string, Step>(StringComparer.Ordinal);
        foreach (var step in application.Workflow.AllSteps)
        {
            if (!first.TryAdd(step.Name, step))
                yield return Descriptor.At(step.Place, step.Name, first[step.Name].Place.StartLine);
        }
    }
}
