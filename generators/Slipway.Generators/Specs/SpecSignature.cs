using Microsoft.CodeAnalysis;

namespace Slipway.Generators.Specs;

/// <summary>A method or constructor of builders.</summary>
/// <param name="Parameters">What is known of its parameters, by position; null where nothing is.</param>
/// <param name="Key">The key it writes; null where it writes none.</param>
internal sealed record SpecSignature(IReadOnlyList<SpecParameter?> Parameters, string? Key)
{
    public static SpecSignature? Read(IMethodSymbol method, INamedTypeSymbol value, INamedTypeSymbol? member)
    {
        var parameters = method.Parameters.Select(one => Attribute(one, value)).ToList();
        var key = Find(method, member)?.ConstructorArguments.FirstOrDefault().Value as string;
        return key is null && parameters.TrueForAll(one => one is null) ? null : new SpecSignature(parameters, key);
    }

    private static SpecParameter? Attribute(IParameterSymbol parameter, INamedTypeSymbol value) =>
        Find(parameter, value) is { } attribute ? SpecParameter.Read(attribute) : null;

    private static AttributeData? Find(ISymbol symbol, INamedTypeSymbol? type) =>
        type is null
            ? null
            : symbol
                .GetAttributes()
                .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.AttributeClass, type));
}
