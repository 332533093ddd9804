using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3019: an environment variable that is set twice.</summary>
internal sealed class DuplicateVariable : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.DuplicateVariable,
        RuleDescriptor.AlsoInBuild
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        scope
            .Components(RepeatedNames.ComponentsWithVariables)
            .SelectMany(one => RepeatedNames.Judge(Repeats.Written(one, "env", "name")))
            .Select(verdict => Finding.Of(Twice, verdict));
}
