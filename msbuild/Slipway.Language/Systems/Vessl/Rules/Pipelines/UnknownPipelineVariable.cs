using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Pipelines;

/// <summary>SLIP5031: an input of a step that names no variable of the pipeline.</summary>
public sealed class UnknownPipelineVariable : PipelineRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5031",
            Severity.Error,
            "A step asks for a variable that does not exist",
            "the pipeline has no variable '{0}': {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(SpecDocument pipeline, IReadOnlyList<PipelineStep> steps)
    {
        var names = (pipeline.Root.Mapping("variables")?.Entries ?? []).Select(entry => entry.Key.Text).ToList();
        var remedy = names.Count == 0 ? "declare it in 'variables'" : $"its variables are {string.Join(", ", names)}";
        foreach (
            var input in steps
                .SelectMany(step => step.InputVariables)
                .Select(input => input.Value)
                .OfType<SpecMapping>()
        )
        {
            if (
                input.Text("type")?.Text == "pipeline_variable"
                && input.Text("value") is { } value
                && !names.Contains(value.Text, StringComparer.Ordinal)
            )
                yield return Descriptor.At(value.Span, value.Text, DidYouMean.Or(value, names, remedy));
        }
    }
}
