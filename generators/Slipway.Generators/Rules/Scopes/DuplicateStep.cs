using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2025: two steps or sub-steps have one name.</summary>
internal sealed class DuplicateStep : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Error(
        "SLIP2025",
        "Two steps have one name",
        "a step of the name '{0}' already appears in line {1}, and sub-steps share their names with all steps: rename one"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        Repeats
            .Names(scope, "step", isWhole: true)
            .SelectMany(RepeatedNames.Judge)
            .Select(verdict => Finding.Of(Twice, verdict));
}
