using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Pipelines;

/// <summary>SLIP5032: steps of a pipeline that wait in a circle.</summary>
public sealed class PipelineCycle : PipelineRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5032",
            Severity.Error,
            "Steps wait for one another",
            "step '{0}' waits for itself, by way of {1}, so the pipeline never gets there: remove one of the dependencies"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(SpecDocument pipeline, IReadOnlyList<PipelineStep> steps)
    {
        var byKey = steps
            .Where(step => step.Key is not null)
            .DistinctBy(step => step.Key!.Text, StringComparer.Ordinal)
            .ToDictionary(step => step.Key!.Text, StringComparer.Ordinal);
        foreach (var step in byKey.Values)
        {
            if (Circle(step, byKey) is { } circle)
                yield return Descriptor.At(
                    step.Key!.Span,
                    step.Key.Text,
                    string.Join(", ", circle.Select(key => $"'{key}'"))
                );
        }
    }

    /// <summary>The steps between a step and itself; null where it is in no circle.</summary>
    private static List<string>? Circle(PipelineStep start, Dictionary<string, PipelineStep> steps)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(PipelineStep Step, List<string> Way)>([(start, [])]);
        while (open.TryPop(out var at))
        {
            foreach (var next in at.Step.Waits.Select(wait => wait.Step))
            {
                List<string> way = [.. at.Way, next];
                if (next == start.Key!.Text)
                    return way;
                if (seen.Add(next) && steps.TryGetValue(next, out var step))
                    open.Push((step, way));
            }
        }
        return null;
    }
}
