using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP3019: an environment variable that stands twice.</summary>
internal sealed class DuplicateVariable : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.SharedWarning(
        "SLIP3019",
        "An environment variable stands twice",
        "'{0}' stands already in line {1}, and only the value here counts: remove one of the two"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        scope
            .Parts.Where(one => one.Builder?.Definition is "model-training" or "webservice")
            .SelectMany(one =>
                Repeats.Of(one.Writing("env").Where(call => call.IsCertain).Select(call => call.Call["name"]))
            )
            .Select(one => Finding.At(Twice, one.Again.Location, one.Again.Text!, one.First.Line));
}
