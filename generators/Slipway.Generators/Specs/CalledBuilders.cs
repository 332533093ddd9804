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
        var known = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var builders = new List<BuilderClass>();
        foreach (var call in node.AncestorsAndSelf().OfType<ExpressionSyntax>())
        {
            builders.AddRange(Items(call, node, model, symbols));
            var types = Types(call, model).Where(type => SpecSymbols.Is(type, symbols.Object)).SelectMany(WithOuter);
            builders.AddRange(types.Where(known.Add).Select(type => new SymbolBuilder(type, symbols)));
        }
        return new BuilderPlace(builders, null);
    }

    /// <summary>The builders of the item that a call makes of its arguments, where the place is one of them.</summary>
    private static IEnumerable<BuilderClass> Items(
        ExpressionSyntax call,
        SyntaxNode node,
        SemanticModel model,
        SpecSymbols symbols
    )
    {
        if (
            call is not InvocationExpressionSyntax made
            || !made.ArgumentList.Span.Contains(node.Span)
            || model.GetSymbolInfo(made).Symbol is not IMethodSymbol { IsExtensionMethod: false } method
            || symbols.Signature(method) is not { Key: { } key } signature
        )
            return [];
        // Where the one parameter is the value of the key itself, the method is what C# has for the key.
        if (!signature.Parameters.Any(parameter => parameter is not null && parameter.Key != key))
            return [];
        var parts = new SymbolBuilder(method.ContainingType, symbols).Member(key)?.Parts ?? [];
        return made.ArgumentList.Arguments.Any(one => IsFunction(one.Expression, model))
            ? parts
            : parts.Select(part => new ArgumentBuilder(part, Around(part, made, method, signature)));
    }

    /// <summary>The call up to a function in place of its optional arguments.</summary>
    private static string Around(
        BuilderClass part,
        InvocationExpressionSyntax made,
        IMethodSymbol method,
        SpecSignature signature
    ) => ArgumentBuilder.Around(part, method.Name, member => Given(member.Key, made, method, signature));

    /// <summary>What the user wrote for a key; null where no argument gives it.</summary>
    private static string? Given(
        string key,
        InvocationExpressionSyntax made,
        IMethodSymbol method,
        SpecSignature signature
    )
    {
        var arguments = made.ArgumentList.Arguments;
        var at = signature.Parameters.ToList().FindIndex(parameter => parameter?.Key == key);
        var argument =
            arguments.FirstOrDefault(one =>
                at >= 0 && one.NameColon?.Name.Identifier.ValueText == method.Parameters[at].Name
            ) ?? (at >= 0 && at < arguments.Count && arguments[at].NameColon is null ? arguments[at] : null);
        return argument?.Expression.ToString();
    }

    private static bool IsFunction(ExpressionSyntax value, SemanticModel model) =>
        value is AnonymousFunctionExpressionSyntax
        || model.GetTypeInfo(value).ConvertedType is { TypeKind: TypeKind.Delegate };

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
