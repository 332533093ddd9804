using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Calls.Rules;

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
            && call["minReplicas"] is { Number: { } least } place
            && call["maxReplicas"]?.Number is { } most
            && most >= 1
            && least > most
        )
            yield return Finding.At(Empty, place.Location, least, most);
    }
}
