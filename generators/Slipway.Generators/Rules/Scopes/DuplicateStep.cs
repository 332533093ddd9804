using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2025: two steps or sub-steps have one name.</summary>
internal sealed class DuplicateStep : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.DuplicateStep
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        Repeats
            .Names(scope, "step", isWhole: true)
            .SelectMany(RepeatedNames.Judge)
            .Select(verdict => Finding.Of(Twice, verdict));
}
