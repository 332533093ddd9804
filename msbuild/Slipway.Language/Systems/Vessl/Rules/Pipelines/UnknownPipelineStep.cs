using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Pipelines;

/// <summary>SLIP5030: a name in a pipeline that no step has.</summary>
public sealed class UnknownPipelineStep : PipelineRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5030",
            Severity.Error,
            "A step waits for a step that does not exist",
            "no step of the pipeline has the key '{0}': {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(SpecDocument pipeline, IReadOnlyList<PipelineStep> steps)
    {
        var keys = steps.Select(step => step.Key?.Text).OfType<string>().ToList();
        foreach (var name in steps.SelectMany(Named).Where(name => !keys.Contains(name.Text, StringComparer.Ordinal)))
            yield return Descriptor.At(
                name.Span,
                name.Text,
                DidYouMean.Or(name, keys, $"its steps are {string.Join(", ", keys)}")
            );
    }

    private static IEnumerable<SpecScalar> Named(PipelineStep step) =>
        step.DependsOn.Concat(
            (step.Spec?.Mapping("volumes")?.Entries ?? [])
                .Select(entry => (entry.Value as SpecMapping)?.Mapping("source_step")?.Text("step_key"))
                .OfType<SpecScalar>()
        );
}
