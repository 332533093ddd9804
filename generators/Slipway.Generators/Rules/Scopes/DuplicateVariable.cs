using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3019: an environment variable that is set twice.</summary>
internal sealed class DuplicateVariable : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.SharedWarning(
        "SLIP3019",
        "An environment variable is set twice",
        "'{0}' already appears in line {1}, and only the value here counts: remove one of the two"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        scope
            .Components(RepeatedNames.ComponentsWithVariables)
            .SelectMany(one => RepeatedNames.Judge(Repeats.Written(one, "env", "name")))
            .Select(verdict => Finding.Of(Twice, verdict));
}
