using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Pipelines;

/// <summary>SLIP5035: a way out of a step that it does not have.</summary>
public sealed class UnknownWay : PipelineRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5035",
            Severity.Error,
            "A step waits for a way that a step does not have",
            "step '{0}' has no way out that is called '{1}', so VESSL refuses the pipeline: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(SpecDocument pipeline, IReadOnlyList<PipelineStep> steps)
    {
        var byKey = steps.Where(step => step.Key is not null).ToLookup(step => step.Key!.Text, StringComparer.Ordinal);
        foreach (var wait in steps.SelectMany(step => step.Waits))
        {
            if (wait.Way is not { } way || byKey[wait.Step].FirstOrDefault() is not { } step)
                continue;
            if (!step.Decides)
                yield return Descriptor.At(
                    wait.Node.Span,
                    wait.Step,
                    way,
                    new Remedy(
                        $"only steps of type 'v1/if' and 'v1/manual_judgment' have ways, and this is '{step.Type}'; write '{wait.Step}'",
                        YamlFix.Write(wait.Node, wait.Step)
                    )
                );
            else if (!wait.IsWay)
                yield return Descriptor.At(Place(wait), wait.Step, way, Remedy(wait, way));
        }
    }

    /// <summary>Where the way is; all of the name where nothing follows the ':'.</summary>
    private static SourceSpan Place(PipelineWait wait) =>
        wait.Way is { Length: > 0 } way ? wait.Node.PartSpan(wait.Step.Length + 1, way.Length) : wait.Node.Span;

    private static Remedy Remedy(PipelineWait wait, string way) =>
        NearestWord.Find(way, PipelineWait.Ways) is { } nearest
            ? new Remedy(
                $"write '{wait.Step}:{nearest}'; its ways are 'yes' and 'no'",
                YamlFix.Write(wait.Node, $"{wait.Step}:{nearest}")
            )
            : new Remedy($"its ways are '{wait.Step}:yes' and '{wait.Step}:no'");
}
