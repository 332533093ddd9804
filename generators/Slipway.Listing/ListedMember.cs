using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Listing;

/// <summary>A static property or field whose value a list may hold.</summary>
internal static class ListedMember
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node switch
        {
            PropertyDeclarationSyntax property => property.Modifiers.Any(SyntaxKind.StaticKeyword),
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.Modifiers.Any(
                SyntaxKind.StaticKeyword
            ),
            _ => false,
        };

    /// <summary>Reads the member; null where it is of a type that no one can make a list of.</summary>
    public static Candidate? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var symbol = context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation);
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        if (symbol is null || type is not INamedTypeSymbol { SpecialType: SpecialType.None })
            return null;
        return new Candidate(
            $"{Candidate.Name(symbol.ContainingType)}.{symbol.Name}",
            new EquatableArray<string>([Candidate.Name(type)]),
            Candidate.IsVisible(symbol) ? null : "is private",
            Place.Of(symbol)
        );
    }
}
