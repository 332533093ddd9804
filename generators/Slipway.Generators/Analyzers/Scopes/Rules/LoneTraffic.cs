using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP3007: a single predictor with a part of the traffic.</summary>
internal sealed class LoneTraffic : ScopeRule
{
    private static readonly DiagnosticDescriptor Lone = RuleDescriptor.Error(
        "SLIP3007",
        "A single predictor has a part of the traffic",
        "a single predictor gets every request, and Seldon rejects traffic {0} for it: remove 'traffic', or write 100"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Lone];

    public override IEnumerable<Diagnostic> Check(SpecScope scope)
    {
        foreach (var component in scope.OfKind("component"))
        {
            var predictors = Predictors.Of(scope, component);
            if (predictors.Count == 1 && predictors[0].Traffic is { Number: > 0 and < 100 } traffic)
                yield return Finding.WithExpression(Lone, traffic.Location, "100", traffic.Number!);
        }
    }
}
