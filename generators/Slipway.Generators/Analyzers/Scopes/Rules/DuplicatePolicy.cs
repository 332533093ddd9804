using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP2032: two policies have one name.</summary>
internal sealed class DuplicatePolicy : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.SharedWarning(
        "SLIP2032",
        "Two policies have one name",
        "a policy '{0}' stands already in line {1}, and a step that names it gets the last one: rename one"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        Repeats
            .Names(scope, "policy")
            .SelectMany(Repeats.Of)
            .Select(one => Finding.At(Twice, one.Again.Location, one.Again.Text!, one.First.Line));
}
