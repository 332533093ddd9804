using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2003: steps of a workflow wait for each other in a circle.</summary>
internal sealed class StepCycle : ScopeRule
{
    private static readonly DiagnosticDescriptor Circle = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.StepCycle
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Circle];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        Waits.Circles(scope, "step", WaitCircles.RemoveOne).Select(verdict => Finding.Of(Circle, verdict));
}
