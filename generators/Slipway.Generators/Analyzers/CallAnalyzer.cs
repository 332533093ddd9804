using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Rules.Calls;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Analyzers;

/// <summary>Judges the constants that builders are given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : SpecAnalyzer
{
    private static readonly CallRule[] Rules =
    [
        new LiteralValue(),
        new FloatingImage(),
        new LiteralSecret(),
        new WrittenSecret(),
        new AutoscalerRange(),
        new ComponentName(),
        new SurplusValue(),
    ];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(Rules.SelectMany(rule => rule.Descriptors));

    private protected override void Start(CompilationStartAnalysisContext start, SpecSymbols symbols)
    {
        var rules = Reported.Of(Rules, rule => rule.Descriptors, start.Options);
        var reports = new Reports(symbols, start.Options);
        start.RegisterOperationAction(
            operation => Check(operation, symbols, rules, reports),
            OperationKind.Invocation,
            OperationKind.ObjectCreation
        );
    }

    private static void Check(
        OperationAnalysisContext context,
        SpecSymbols symbols,
        IReadOnlyList<CallRule> rules,
        Reports reports
    )
    {
        if (SpecCall.Of(context.Operation, symbols) is not { } call)
            return;
        foreach (var finding in rules.SelectMany(rule => rule.Check(call, symbols)))
            context.ReportDiagnostic(reports.Of(finding, context.Operation.SemanticModel));
    }
}
