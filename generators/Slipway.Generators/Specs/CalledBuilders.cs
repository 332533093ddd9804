using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Slipway.Schema.CSharp;

namespace Slipway.Generators.Specs;

/// <summary>Finds the builders whose members are called around a place in the code.</summary>
internal static class CalledBuilders
{
    /// <summary>The builders at a place.</summary>
    /// <param name="location">The place.</param>
    /// <param name="model">The code.</param>
    /// <param name="symbols">The library's types.</param>
    /// <returns>The builders of the calls around it, and those that their classes are inside of.</returns>
    public static BuilderPlace At(Location location, SemanticModel? model, SpecSymbols symbols)
    {
        if (model is null || location.SourceTree != model.SyntaxTree)
            return BuilderPlace.Unknown;
        var node = model.SyntaxTree.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var types = node.AncestorsAndSelf()
            .OfType<ExpressionSyntax>()
            .SelectMany(call => Types(call, model))
            .Where(type => SpecSymbols.Is(type, symbols.Object))
            .SelectMany(WithOuter)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return new BuilderPlace([.. types.Select(type => new SymbolBuilder(type, symbols))], null);
    }

    private static IEnumerable<INamedTypeSymbol> Types(ExpressionSyntax call, SemanticModel model)
    {
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            return
            [
                .. new[]
                {
                    model.GetTypeInfo(access.Expression).Type,
                    model.GetTypeInfo(call).Type,
                }.OfType<INamedTypeSymbol>(),
            ];
        return call is BaseObjectCreationExpressionSyntax && model.GetTypeInfo(call).Type is INamedTypeSymbol made
            ? [made]
            : [];
    }

    private static IEnumerable<INamedTypeSymbol> WithOuter(INamedTypeSymbol type)
    {
        for (var one = type; one is not null; one = one.ContainingType)
            yield return one;
    }
}
