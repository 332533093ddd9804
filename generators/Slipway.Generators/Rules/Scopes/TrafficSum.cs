using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3006: the traffic of several predictors does not add up to 100.</summary>
internal sealed class TrafficSum : ScopeRule
{
    private static readonly DiagnosticDescriptor Sum = RuleDescriptor.Error(
        "SLIP3006",
        "The traffic of predictors does not add up to 100",
        "the traffic of {0} predictors adds up to {1}, and Seldon accepts only 100: {2}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Sum];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        scope
            .Components(["model-serving"])
            .Select(one => TrafficShares.JudgeSum(Predictors.Of(scope, one), one.Place))
            .OfType<Verdict<Location>>()
            .Select(verdict => Finding.Of(Sum, verdict));
}
