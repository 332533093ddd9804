using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2032: two policies have one name.</summary>
internal sealed class DuplicatePolicy : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.DuplicatePolicy,
        RuleDescriptor.AlsoInBuild
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        Repeats
            .Names(scope, "policy")
            .SelectMany(names => RepeatedNames.Judge(names.Where(one => one.Text.Length > 0)))
            .Select(verdict => Finding.Of(Twice, verdict));
}
