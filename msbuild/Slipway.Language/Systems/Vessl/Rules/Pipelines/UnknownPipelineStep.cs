using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
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
        foreach (var (name, place) in steps.SelectMany(Named))
        {
            if (!keys.Contains(name, StringComparer.Ordinal))
                yield return Descriptor.At(
                    place,
                    name,
                    DidYouMean.Or(name, place, keys, $"its steps are {string.Join(", ", keys)}")
                );
        }
    }

    /// <summary>The keys that a step names, each with its place; what follows the ':' of a way is not part of a key.</summary>
    private static IEnumerable<(string Name, SourceSpan Place)> Named(PipelineStep step) =>
        step
            .Waits.Select(wait => (wait.Step, wait.Node.PartSpan(0, wait.Step.Length)))
            .Concat(
                (step.Spec?.Mapping("volumes")?.Entries ?? [])
                    .Select(entry => (entry.Value as SpecMapping)?.Mapping("source_step")?.Text("step_key"))
                    .OfType<SpecScalar>()
                    .Select(key => (key.Text, key.Span))
            );
}
