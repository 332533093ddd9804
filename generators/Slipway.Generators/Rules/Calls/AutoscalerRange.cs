using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP3011: an autoscaler's least number of pods is above its greatest.</summary>
internal sealed class AutoscalerRange : CallRule
{
    private static readonly DiagnosticDescriptor Empty = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.AutoscalerRange
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Empty];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols)
    {
        if (
            call.Signature.Key == "autoscaler"
            && call["minReplicas"] is { } least
            && AutoscalerBounds.Judge(least.Integer, call["maxReplicas"]?.Integer, least.Location) is { } verdict
        )
            yield return Finding.Of(Empty, verdict);
    }
}
