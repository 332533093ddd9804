using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2002: components wait for each other in a circle.</summary>
internal sealed class ComponentCycle : ScopeRule
{
    private static readonly DiagnosticDescriptor Circle = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.ComponentCycle
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Circle];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        Waits.Circles(scope, "component").Select(verdict => Finding.Of(Circle, verdict));
}
