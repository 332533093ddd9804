using System.Globalization;
using Slipway.Language.Diagnostics;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3006: the traffic of several predictors does not add up to 100.</summary>
public sealed class TrafficSum() : ComponentRule("model-serving")
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3006",
            Severity.Error,
            "The traffic of predictors does not add up to 100",
            "the traffic of {0} predictors adds up to {1}, and Seldon takes nothing but 100: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        var predictors = component.Predictors;
        var isWhole = predictors.Count == component.Properties.Items("predictors").Count;
        if (predictors.Count < 2 || !isWhole || predictors.Any(one => !IsKnown(one)))
            yield break;
        var sum = predictors.Sum(one => one.Traffic ?? 0);
        if (sum == 100)
            yield break;

        var silent = predictors.Where(one => one.Traffic is null).ToList();
        var last = predictors[^1];
        var rest = 100 - sum + (last.Traffic ?? 0);
        var (place, remedy) =
            silent.Count == predictors.Count
                ? (component.Properties.Entry("predictors")!.Key.Span, $"add {Shares(100, silent)}")
            : silent.Count > 0 && sum < 100 ? (silent[0].Place, $"add {Shares(100 - sum, silent)}")
            : rest is >= 0 and <= 100 && last.Traffic is not null
                ? (last.Node["traffic"]!.Span, $"write {rest.ToString(CultureInfo.InvariantCulture)} here")
            : (
                predictors.Last(one => one.Traffic is not null).Node["traffic"]!.Span,
                $"share it anew, for instance {Shares(100, predictors)}"
            );
        yield return Descriptor.At(place, predictors.Count, sum, remedy);
    }

    /// <summary>Whether the traffic is absent or a percentage; what else it may be is reported elsewhere.</summary>
    private static bool IsKnown(Predictor predictor) =>
        (predictor.Node.Entry("traffic") is null || predictor.Traffic is >= 0 and <= 100)
        && !predictor.IsSupplied("traffic");

    /// <summary>A fair split: the first ones get what division leaves over.</summary>
    private static string Shares(long percent, IReadOnlyList<Predictor> predictors)
    {
        var shares = predictors.Select(
            (one, at) => $"{percent / predictors.Count + (at < percent % predictors.Count ? 1 : 0)} to '{one.Name}'"
        );
        return $"traffic of {string.Join(", ", shares)}";
    }
}
