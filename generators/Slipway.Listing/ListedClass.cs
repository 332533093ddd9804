using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Listing;

/// <summary>A class that a list may hold one of.</summary>
internal static class ListedClass
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is ClassDeclarationSyntax { BaseList: not null } or RecordDeclarationSyntax { BaseList: not null };

    /// <summary>Reads the class; null where nothing can be one of it.</summary>
    public static Candidate? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        if (
            context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation)
            is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } type
        )
            return null;
        return new Candidate(
            $"new {Candidate.Name(type)}()",
            new EquatableArray<string>(Types(type).Select(Candidate.Name)),
            Obstacle(type),
            Place.Of(type)
        );
    }

    private static IEnumerable<ITypeSymbol> Types(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            yield return at;
        foreach (var one in type.AllInterfaces)
            yield return one;
    }

    private static string? Obstacle(INamedTypeSymbol type)
    {
        if (!Candidate.IsVisible(type))
            return "is private";
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Arity > 0)
                return "is generic";
        }
        return type.InstanceConstructors.Any(one => one.Parameters.IsEmpty && Candidate.IsVisible(one))
            ? null
            : "has no constructor without parameters";
    }
}
