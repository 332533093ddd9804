using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2032: two policies have one name.</summary>
internal sealed class DuplicatePolicy : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.SharedWarning(
        "SLIP2032",
        "Two policies have one name",
        "a policy '{0}' already appears in line {1}, and a step that names it gets the last one: rename one"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        Repeats
            .Names(scope, "policy")
            .SelectMany(names => RepeatedNames.Judge(names.Where(one => one.Text.Length > 0)))
            .Select(verdict => Finding.Of(Twice, verdict));
}
