using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3007: a single predictor with a part of the traffic.</summary>
internal sealed class LoneTraffic : ScopeRule
{
    private static readonly DiagnosticDescriptor Lone = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.LoneTraffic
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Lone];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        scope
            .Components(["model-serving"])
            .Select(one => TrafficShares.JudgeSingle(Predictors.Of(scope, one)))
            .OfType<Verdict<Location>>()
            .Select(verdict => Finding.Of(Lone, verdict));
}
