using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Rules.Scopes;
using Slipway.Generators.Scopes;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Analyzers;

/// <summary>Judges what methods build: names that do not meet, shares that do not add up, things that are left out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeAnalyzer : SpecAnalyzer
{
    private static readonly ScopeRule[] Rules =
    [
        new UnknownDependency(),
        new UnknownAppliedComponent(),
        new ComponentCycle(),
        new StepCycle(),
        new DuplicateName(),
        new DuplicateStep(),
        new DuplicatePolicy(),
        new DuplicateVariable(),
        new DuplicateMountPath(),
        new TrafficSum(),
        new LoneTraffic(),
        new MissingPart(),
        new IgnoredReplicas(),
        new NameInsteadOfComponent(),
        new DroppedApplication(),
        new ChangingInput(),
        new VariableCase(),
    ];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(Rules.SelectMany(rule => rule.Descriptors));

    private protected override void Start(CompilationStartAnalysisContext start, SpecSymbols symbols)
    {
        var rules = Reported.Of(Rules, rule => rule.Descriptors, start.Options);
        var reports = new Reports(symbols, start.Options);
        start.RegisterOperationBlockAction(block => Check(block, symbols, rules, reports));
        UnfinishedParts.Register(start, symbols);
    }

    private static void Check(
        OperationBlockAnalysisContext context,
        SpecSymbols symbols,
        IReadOnlyList<ScopeRule> rules,
        Reports reports
    )
    {
        var scope = SpecScope.Of(context.OwningSymbol, context.OperationBlocks, symbols);
        if (scope.IsEmpty && !symbols.IsSpec(context.OwningSymbol))
            return;
        foreach (var finding in rules.SelectMany(rule => rule.Check(scope)))
            context.ReportDiagnostic(reports.Of(finding, context.OperationBlocks[0].SemanticModel));
    }
}
