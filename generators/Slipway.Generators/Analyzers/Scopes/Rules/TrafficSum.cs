using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP3006: the traffic of several predictors does not add up to 100.</summary>
internal sealed class TrafficSum : ScopeRule
{
    private static readonly DiagnosticDescriptor Sum = RuleDescriptor.Error(
        "SLIP3006",
        "The traffic of predictors does not add up to 100",
        "the traffic of {0} predictors adds up to {1}, and Seldon takes nothing but 100: {2}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Sum];

    public override IEnumerable<Diagnostic> Check(SpecScope scope)
    {
        foreach (var component in scope.OfKind("component"))
        {
            var predictors = Predictors.Of(scope, component);
            var sum = (int)predictors.Sum(one => one.Traffic?.Number ?? 0);
            if (predictors.Count < 2 || sum == 100)
                continue;
            var last = predictors[predictors.Count - 1];
            var rest = 100 - sum + (int)(last.Traffic?.Number ?? 0);
            var silent = predictors.Where(one => one.Traffic is null).Select(one => $"'{one.Name}'").ToList();
            var expression = silent.Count == 0 && rest is >= 0 and <= 100 ? $"{rest}" : null;
            var remedy =
                expression is not null ? $"write {expression} here"
                : silent.Count == 1 && sum < 100 ? $"add traffic of {100 - sum} to {silent[0]}"
                : silent.Count > 0 && sum < 100 ? $"share {100 - sum} among {string.Join(", ", silent)}"
                : "share it anew";
            var place =
                last.Traffic
                ?? predictors.Select(one => one.Traffic).LastOrDefault(one => one is not null)
                ?? last.Call["name"];
            var location = place?.Location ?? last.Call.Operation.Syntax.GetLocation();
            yield return Finding.WithExpression(Sum, location, expression, predictors.Count, sum, remedy);
        }
    }
}
