using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2029: two outputs have one name.</summary>
public sealed class DuplicateOutput : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2029",
            Severity.Warning,
            "Two outputs have one name",
            "an output '{0}' already appears in line {1}, and the workflow keeps one value for a name, so the second fails where it differs: rename one"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        var first = new Dictionary<string, SpecScalar>(StringComparer.Ordinal);
        var outputs = workflow
            .Components.SelectMany(component => component.Outputs)
            .Concat(workflow.RunSteps.SelectMany(step => step.Outputs));
        foreach (var name in outputs.Select(output => output.Text("name")).OfType<SpecScalar>())
        {
            if (!first.TryAdd(name.Text, name))
                yield return Descriptor.At(name.Span, name.Text, first[name.Text].Span.StartLine);
        }
    }
}
