using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Workflow;

/// <summary>SLIP2028: an input takes a value that nothing gives.</summary>
public sealed class UnknownInput : WorkflowRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2028",
            Severity.Error,
            "An input has no output",
            "'{0}' takes '{1}', and no component or step gives an output of that name, so it waits forever: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(KubeVela.Workflow workflow, WorkspaceOptions options)
    {
        if (workflow.IsElsewhere)
            return [];
        var outputs = workflow
            .Outputs.Select(output => output.Text("name")?.Text)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        // What no step of a shared workflow gives may come from a component, unless it nearly is what a step gives.
        return workflow
            .Components.Select(component => (component.Name, component.Inputs.AsEnumerable()))
            .Concat(workflow.AllSteps.Select(step => (step.Name, step.Inputs)))
            .SelectMany(taker => Check(taker.Item1, taker.Item2, outputs))
            .Where(found => !workflow.IsObject || found.Fix is not null);
    }

    private IEnumerable<Diagnostic> Check(string taker, IEnumerable<SpecMapping> inputs, HashSet<string> outputs)
    {
        foreach (var from in inputs.Select(input => input.Text("from")).OfType<SpecScalar>())
        {
            if (
                IsContext(from.Text)
                || outputs.Any(output => IsWithin(from.Text, output) || IsWithin(output, from.Text))
            )
                continue;
            var remedy = DidYouMean.Or(from, outputs, "add an output, or take a path such as context.name");
            yield return Descriptor.At(from.Span, taker, from.Text, remedy);
        }
    }

    private static bool IsContext(string path) => IsWithin(path, "context") || IsWithin(path, "parameter");

    /// <summary>Whether a path is another one, or leads into it.</summary>
    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
}
