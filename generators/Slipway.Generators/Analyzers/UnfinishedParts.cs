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

/// <summary>
/// SLIP1002 where a function returns a part without what is required: the C# compiler rejects it and names types that the
/// user never wrote, so this says which member is missing.
/// </summary>
internal static class UnfinishedParts
{
    /// <summary>How the generator calls the base of a part and of all that leads to it.</summary>
    private const string Members = nameof(Members);

    private static readonly DiagnosticDescriptor Missing = RuleDescriptor.Of(SharedShapeDiagnostics.MissingKey);

    /// <summary>Has the functions of a project looked at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="symbols">The library's types.</param>
    public static void Register(CompilationStartAnalysisContext start, SpecSymbols symbols)
    {
        var reports = new Reports(symbols, start.Options);
        start.RegisterSyntaxNodeAction(
            node => Check(node, symbols, reports),
            SyntaxKind.SimpleLambdaExpression,
            SyntaxKind.ParenthesizedLambdaExpression
        );
    }

    private static void Check(SyntaxNodeAnalysisContext context, SpecSymbols symbols, Reports reports)
    {
        var function = (LambdaExpressionSyntax)context.Node;
        if (
            function
                is not {
                    ExpressionBody: { } body,
                    Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                }
            || context.SemanticModel.GetTypeInfo(body, context.CancellationToken).Type is not INamedTypeSymbol begun
            || Finished(begun) is not { } finished
            || !Takes(context.SemanticModel.GetSymbolInfo(call, context.CancellationToken), finished)
            || Required(begun, symbols) is not var (key, member)
        )
            return;
        var finding = Finding.At(Missing, body.GetLocation(), $"'{NameOf(call)}'", key, $" with {member}");
        context.ReportDiagnostic(reports.Of(finding, model: null));
    }

    /// <summary>The name of the part that a class leads to; null where it is finished, or none of ours.</summary>
    private static string? Finished(INamedTypeSymbol begun) =>
        begun.BaseType is { IsGenericType: true, Name: var name }
        && name.EndsWith(Members, StringComparison.Ordinal)
        && name.Substring(0, name.Length - Members.Length) is var finished
        && begun.Name != finished
            ? finished
            : null;

    /// <summary>Whether a call takes a function that returns the finished part.</summary>
    private static bool Takes(SymbolInfo called, string finished) =>
        called
            .CandidateSymbols.Concat(called.Symbol is { } symbol ? [symbol] : [])
            .OfType<IMethodSymbol>()
            .SelectMany(method => method.Parameters)
            .Any(parameter =>
                parameter.Type is INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } made }
                && made.Name == finished
            );

    /// <summary>The key that comes next, and the member that writes it.</summary>
    private static (string Key, string Member)? Required(INamedTypeSymbol begun, SpecSymbols symbols) =>
        begun
            .GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
            .Select(method => (symbols.Signature(method)?.Key, method.Name))
            .Where(one => one.Key is not null)
            .Select(one => ((string, string)?)(one.Key!, one.Name))
            .FirstOrDefault();

    private static string NameOf(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => call.Expression.ToString(),
        };
}
