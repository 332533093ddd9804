using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

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
        Waits.Circles(scope, "step", WaitCircles.RemoveOne).Select(verdict => Finding.Of(Circle, verdict));
}
