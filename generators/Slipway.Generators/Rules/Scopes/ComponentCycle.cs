using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2002: components wait for each other in a circle.</summary>
internal sealed class ComponentCycle : ScopeRule
{
    private static readonly DiagnosticDescriptor Circle = RuleDescriptor.Error(
        "SLIP2002",
        "A component waits for itself",
        "component '{0}' waits for itself ({1}), so it is never deployed: remove one of these dependencies"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Circle];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        Waits.Circles(scope, "component").Select(verdict => Finding.Of(Circle, verdict));
}
