using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Rules;
using Slipway.Generators.Specs;
using Slipway.Schema.Diagnostics;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Slipway.Generators.Analyzers;

/// <summary>SLIP9022: a method with <c>[Spec]</c> that the build could not call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecShapeAnalyzer : SpecAnalyzer
{
    private static readonly DiagnosticDescriptor WrongShape = RuleDescriptor.Of(CSharpDiagnostics.WrongShape);

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
        var finding = new Finding(
            WrongShape,
            method.Locations[0],
            [$"{method.ContainingType?.ToDisplayString()}.{method.Name}", fault],
            Static(method, context.CancellationToken)
        );
        context.ReportDiagnostic(new Reports(symbols, context.Options).Of(finding, model: null));
    }

    /// <summary>Makes the method static; null where it is, or may not be.</summary>
    private static Fix? Static(IMethodSymbol method, CancellationToken cancellation)
    {
        if (
            method.IsStatic
            || method is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true }
            || method.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not MethodDeclarationSyntax declaration
        )
            return null;
        var next = declaration.Modifiers.SkipWhile(one => SyntaxFacts.IsAccessibilityModifier(one.Kind()));
        var place = next.Concat([declaration.ReturnType.GetFirstToken()]).First();
        return new Fix("Make the method static", [new TextEdit(CompilerPlace.Before(place), "static ")]);
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
