using Microsoft.CodeAnalysis;
using Slipway.Generators.Analyzers.Calls;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP1009: two components, or two predictors, of one name.</summary>
internal sealed class DuplicateName : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Error(
        "SLIP1009",
        "An item stands twice in a list",
        "{0} stands already in line {1} of {2}: {3}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope)
    {
        var components = Repeats
            .Names(scope, "component")
            .SelectMany(Repeats.Of)
            .Select(one =>
                Report(
                    one,
                    "components",
                    "a component's name is unique in its Application, and the webhook rejects a second one: rename it"
                )
            );
        var predictors = scope
            .OfKind("component")
            .SelectMany(one =>
                Repeats.Of(one.Writing("predictors").Where(call => call.IsCertain).Select(call => call.Call["name"]))
            )
            .Select(one =>
                Report(
                    one,
                    "predictors",
                    "a SeldonDeployment, which only Seldon 1 serves, has at least one predictor and no two of one name"
                )
            );
        return components.Concat(predictors);
    }

    private static Diagnostic Report((SpecLiteral Again, SpecLiteral First) found, string list, string remedy) =>
        Finding.At(Twice, found.Again.Location, $"name '{found.Again.Text}'", found.First.Line, $"'{list}'", remedy);
}
