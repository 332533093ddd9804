using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Listing;

/// <summary>What a list holds.</summary>
internal enum ListedKind
{
    /// <summary>One of each class that has a type.</summary>
    Implementations,

    /// <summary>The values of static members that have a type.</summary>
    Members,
}

/// <summary>A method that is to return a list.</summary>
/// <param name="Kind">What the list holds.</param>
/// <param name="Item">The type of its items; null where the method cannot be written.</param>
/// <param name="Namespace">The namespace it is in.</param>
/// <param name="Types">How the types around it begin, from the outermost.</param>
/// <param name="FullName">Its name after that of its type.</param>
/// <param name="Signature">Its declaration without a body.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record ListMethod(
    ListedKind Kind,
    string? Item,
    string Namespace,
    EquatableArray<string> Types,
    string FullName,
    string Signature,
    Place Place
)
{
    private const string List = "System.Collections.Generic.IReadOnlyList<T>";

    public static ListMethod Of(IMethodSymbol method, ListedKind kind)
    {
        var item =
            method is { IsStatic: true, IsPartialDefinition: true, Arity: 0, Parameters.IsEmpty: true }
            && method.ReturnType is INamedTypeSymbol { OriginalDefinition: { } definition } list
            && definition.ToDisplayString() == List
                ? Candidate.Name(list.TypeArguments[0])
                : null;
        var access = SyntaxFacts.GetText(method.DeclaredAccessibility);
        return new ListMethod(
            kind,
            item,
            method.ContainingNamespace is { IsGlobalNamespace: false } room ? room.ToDisplayString() : "",
            new EquatableArray<string>(Around(method.ContainingType)),
            $"{method.ContainingType.ToDisplayString()}.{method.Name}",
            $"{access} static partial {method.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {method.Name}()",
            Place.Of(method)
        );
    }

    private static IEnumerable<string> Around(INamedTypeSymbol? type)
    {
        if (type is null)
            return [];
        var word = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };
        return
        [
            .. Around(type.ContainingType),
            $"partial {word} {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}",
        ];
    }
}
