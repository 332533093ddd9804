using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3006: the traffic of several predictors does not add up to 100.</summary>
internal sealed class TrafficSum : ScopeRule
{
    private static readonly DiagnosticDescriptor Sum = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.TrafficSum
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Sum];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        scope
            .Components(["model-serving"])
            .Select(one => TrafficShares.JudgeSum(Predictors.Of(scope, one), one.Place))
            .OfType<Verdict<Location>>()
            .Select(verdict => Finding.Of(Sum, verdict));
}
