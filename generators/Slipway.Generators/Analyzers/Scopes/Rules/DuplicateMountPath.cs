using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP2008: two volumes of a container are mounted at one path.</summary>
internal sealed class DuplicateMountPath : ScopeRule
{
    private static readonly DiagnosticDescriptor Twice = RuleDescriptor.Error(
        "SLIP2008",
        "Two volumes are mounted at one path",
        "a volume is mounted at '{0}' already in line {1}, and the API server rejects a container with two: write another mountPath"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Twice];

    public override IEnumerable<Diagnostic> Check(SpecScope scope) =>
        scope
            .Parts.Where(one => one.Builder?.Definition == "model-training")
            .SelectMany(one =>
                Repeats.Of(one.Writing("storage").Where(call => call.IsCertain).Select(call => call.Call["mountPath"]))
            )
            .Select(one => Finding.At(Twice, one.Again.Location, one.Again.Text!, one.First.Line));
}
