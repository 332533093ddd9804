using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Slipway.Generators.Specs;

/// <summary>The types of the library, looked up once for each compilation, and what its attributes say of builders.</summary>
internal sealed class SpecSymbols
{
    private readonly ConcurrentDictionary<IMethodSymbol, SpecSignature?> signatures = new(
        SymbolEqualityComparer.Default
    );
    private readonly ConcurrentDictionary<INamedTypeSymbol, SpecBuilder?> builders = new(
        SymbolEqualityComparer.Default
    );
    private readonly INamedTypeSymbol value;
    private readonly INamedTypeSymbol? member;
    private readonly INamedTypeSymbol? builder;

    private SpecSymbols(Compilation compilation, INamedTypeSymbol value)
    {
        this.value = value;
        member = compilation.GetTypeByMetadataName("Slipway.Runtime.SpecMemberAttribute");
        builder = compilation.GetTypeByMetadataName("Slipway.Runtime.SpecBuilderAttribute");
        Spec = compilation.GetTypeByMetadataName("Slipway.SpecAttribute");
        Context = compilation.GetTypeByMetadataName("Slipway.SpecContext");
        Document = compilation.GetTypeByMetadataName("Slipway.SpecDocument");
        Application = compilation.GetTypeByMetadataName("Slipway.Application");
        Object = compilation.GetTypeByMetadataName("Slipway.Runtime.SpecObject");
    }

    public INamedTypeSymbol? Spec { get; }

    public INamedTypeSymbol? Context { get; }

    public INamedTypeSymbol? Document { get; }

    public INamedTypeSymbol? Application { get; }

    /// <summary>The base of all builders.</summary>
    public INamedTypeSymbol? Object { get; }

    /// <summary>Looks the types up.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The types; null where the project does not use Slipway.</returns>
    public static SpecSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Slipway.Runtime.SpecValueAttribute") is { } value
            ? new SpecSymbols(compilation, value)
            : null;

    /// <summary>Whether the build reports what it finds in specs itself, so that its warnings would appear twice.</summary>
    public static bool IsBuild(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(
            "build_property._SlipwayReportsWarnings",
            out var text
        ) && string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is known of a method of a builder; null where it is none.</summary>
    public SpecSignature? Signature(IMethodSymbol method) =>
        signatures.GetOrAdd(method.OriginalDefinition, one => SpecSignature.Read(one, value, member));

    /// <summary>What a class builds; null where it is not a builder.</summary>
    public SpecBuilder? Builder(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && builder is not null
            ? builders.GetOrAdd(named.OriginalDefinition, one => SpecBuilder.Read(one, builder))
            : null;

    public bool IsSpec(ISymbol symbol) =>
        Spec is not null
        && symbol.GetAttributes().Any(one => SymbolEqualityComparer.Default.Equals(one.AttributeClass, Spec));

    /// <summary>Whether a type is another one, or derives from it.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? wanted)
    {
        for (
            var one = type is ITypeParameterSymbol open ? open.ConstraintTypes.FirstOrDefault() : type;
            one is not null;
            one = one.BaseType
        )
        {
            if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, wanted))
                return true;
        }
        return false;
    }
}
