using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Analyzers;

/// <summary>SLIP9022: a method with <c>[Spec]</c> that the build could not call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecShapeAnalyzer : SpecAnalyzer
{
    private static readonly DiagnosticDescriptor WrongShape = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.WrongShape
    );

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(WrongShape);

    private protected override void Start(CompilationStartAnalysisContext start, SpecSymbols symbols)
    {
        if (symbols.Spec is null)
            return;
        var several = start.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T);
        start.RegisterSymbolAction(symbol => Check(symbol, symbols, several), SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context, SpecSymbols symbols, INamedTypeSymbol several)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (!symbols.IsSpec(method) || Fault(method, symbols, several) is not { } fault)
            return;
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (!method.IsStatic && method is { IsAbstract: false, IsVirtual: false, IsOverride: false })
            properties = properties.Add(FixProperties.Static, "true");
        var finding = Diagnostic.Create(
            WrongShape,
            method.Locations[0],
            properties,
            $"{method.ContainingType?.ToDisplayString()}.{method.Name}",
            fault
        );
        context.ReportDiagnostic(
            RulePages.Linked(finding, RulePages.Of(context.Options.AnalyzerConfigOptionsProvider))
        );
    }

    private static string? Fault(IMethodSymbol method, SpecSymbols symbols, INamedTypeSymbol several)
    {
        if (!method.IsStatic)
            return "it must be static";
        if (method.IsGenericMethod || IsGeneric(method.ContainingType))
            return "neither it nor its class may be generic";
        var isContext =
            method.Parameters.Length == 1
            && method.Parameters[0].RefKind == RefKind.None
            && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, symbols.Context);
        if (method.Parameters.Length > 0 && !isContext)
            return "it must have no parameter, or one SpecContext";
        return IsDocument(method.ReturnType) || Items(method.ReturnType, several).Any(IsDocument)
            ? null
            : "it must return an Application or another SpecDocument, or several of them";

        bool IsDocument(ITypeSymbol type) => SpecSymbols.Is(type, symbols.Document);
    }

    private static bool IsGeneric(INamedTypeSymbol? type) =>
        type is not null && (type.IsGenericType || IsGeneric(type.ContainingType));

    /// <summary>What a sequence is a sequence of.</summary>
    private static IEnumerable<ITypeSymbol> Items(ITypeSymbol type, INamedTypeSymbol several) =>
        type
            .AllInterfaces.Concat(type is INamedTypeSymbol named ? new[] { named } : [])
            .Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, several))
            .Select(one => one.TypeArguments[0]);
}
