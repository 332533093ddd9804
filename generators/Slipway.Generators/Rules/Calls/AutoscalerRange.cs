using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP3011: an autoscaler's least number of pods is above its greatest.</summary>
internal sealed class AutoscalerRange : CallRule
{
    private static readonly DiagnosticDescriptor Empty = RuleDescriptor.Error(
        "SLIP3011",
        "An autoscaler's range is empty",
        "minReplicas is {0} and maxReplicas is {1}, but no HorizontalPodAutoscaler may have a least number above its greatest, so the one that Seldon makes is rejected and the deployment never becomes available: write at most {1} here, or raise maxReplicas"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Empty];

    public override IEnumerable<Diagnostic> Check(SpecCall call, SpecSymbols symbols)
    {
        if (
            call.Signature.Key == "autoscaler"
            && call["minReplicas"] is { } least
            && AutoscalerBounds.Judge(least.Integer, call["maxReplicas"]?.Integer, least.Location) is { } verdict
        )
            yield return Finding.Of(Empty, verdict);
    }
}
