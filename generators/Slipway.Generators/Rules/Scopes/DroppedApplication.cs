using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2601: a spec method makes a document and does not return it.</summary>
internal sealed class DroppedApplication : ScopeRule
{
    private static readonly DiagnosticDescriptor Dropped = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.DroppedDocument
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Dropped];

    public override IEnumerable<Finding> Check(SpecScope scope) =>
        scope.Symbols.IsSpec(scope.Method)
            ? scope
                .Parts.Where(one => one is { Escapes: false, IsReturned: false })
                .Where(one => one.Call.Operation is IObjectCreationOperation)
                .Where(one => SpecSymbols.Is(one.Call.Result, scope.Symbols.Document))
                .Select(one =>
                    Finding.At(
                        Dropped,
                        one.Call.Operation.Syntax.GetLocation(),
                        one.Call.Result!.Name,
                        one.Name?.Text ?? "…"
                    )
                )
            : [];
}
