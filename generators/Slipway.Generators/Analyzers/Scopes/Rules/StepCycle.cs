using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP2003: steps of a workflow wait for each other in a circle.</summary>
internal sealed class StepCycle : ScopeRule
{
    private static readonly DiagnosticDescriptor Circle = RuleDescriptor.Error(
        "SLIP2003",
        "A step waits for itself",
        "step '{0}' waits for itself ({1}), so the workflow never ends: {2}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Circle];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        new Waits(scope, "step")
            .Circles()
            .Select(one =>
                Finding.At(
                    Circle,
                    one.Place,
                    one.Names[0],
                    string.Join(" -> ", one.Names),
                    "remove one of these dependencies"
                )
            );
}
