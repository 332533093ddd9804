using Microsoft.CodeAnalysis;
using Slipway.Generators.Model;
using Slipway.Generators.Specs;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Schemas;

/// <summary>The members that set properties of components: of those that are generated here, and of the library's own.</summary>
internal static class ComponentMembers
{
    /// <summary>The members of the components that schemas of the project describe.</summary>
    /// <param name="results">What is generated from the schemas.</param>
    /// <returns>Their names in order, each once.</returns>
    public static EquatableArray<string> Of(IEnumerable<SchemaResult> results) =>
        Ordered(TraitMethod.Members(results.Select(result => result.Builders).OfType<Builders>()));

    /// <summary>The members of the components that come with the library.</summary>
    /// <param name="compilation">The project.</param>
    /// <returns>Their names in order, each once; none where the project is the library, or does without it.</returns>
    public static EquatableArray<string> Of(Compilation compilation)
    {
        if (
            compilation.GetTypeByMetadataName("Slipway.Component") is not { } component
            || compilation.GetTypeByMetadataName("Slipway.Runtime.SpecMemberAttribute") is not { } member
        )
            return EquatableArray<string>.Empty;
        return Ordered(
            component
                .ContainingNamespace.GetTypeMembers()
                .Where(type => SpecSymbols.Is(type, component))
                .SelectMany(type => Methods(type, component))
                .SelectMany(method => Names(method, member))
        );
    }

    /// <summary>The methods of a class and of those it derives from, up to the base of all components.</summary>
    private static IEnumerable<ISymbol> Methods(INamedTypeSymbol type, INamedTypeSymbol component)
    {
        for (var one = type; one is not null && !Same(one, component); one = one.BaseType)
        {
            foreach (var method in one.GetMembers().Where(method => method.Kind == SymbolKind.Method))
                yield return method;
        }
    }

    /// <summary>The name of a method, and that of the key it writes, which may be a list's that the method adds to.</summary>
    private static IEnumerable<string> Names(ISymbol method, INamedTypeSymbol member) =>
        method
            .GetAttributes()
            .Where(one => Same(one.AttributeClass, member))
            .Select(one => one.ConstructorArguments.FirstOrDefault().Value)
            .OfType<string>()
            .Select(key => "With" + Identifier.Pascal(key))
            .Prepend(method.Name);

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static EquatableArray<string> Ordered(IEnumerable<string> names) =>
        new(names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal));
}
