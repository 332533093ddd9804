using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Rules;
using Slipway.Generators.Specs;
using Slipway.Schema.Words;

namespace Slipway.Generators.Analyzers;

/// <summary>SLIP2604: a spec method asks its context for a property that the project does not pass on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContextPropertyAnalyzer : SpecAnalyzer
{
    private static readonly DiagnosticDescriptor NotPassed = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.PropertyNotPassed
    );

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(NotPassed);

    private protected override void Start(CompilationStartAnalysisContext start, SpecSymbols symbols)
    {
        // A build runs the method, which says so itself where it gets that far.
        if (SpecSymbols.IsBuild(start.Options))
            return;
        // Which properties are passed on is known only where the project says so, with '|' between the names.
        var options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (!options.TryGetValue("build_property._SlipwaySpecProperties", out var text) || symbols.Context is null)
            return;
        var names = text.Split(['|'], StringSplitOptions.RemoveEmptyEntries);
        start.RegisterOperationAction(one => Check(one, symbols, names), OperationKind.PropertyReference);
    }

    private static void Check(OperationAnalysisContext context, SpecSymbols symbols, IReadOnlyCollection<string> names)
    {
        var operation = (IPropertyReferenceOperation)context.Operation;
        if (
            !operation.Property.IsIndexer
            || !SymbolEqualityComparer.Default.Equals(operation.Property.ContainingType, symbols.Context)
            || operation.Arguments.FirstOrDefault()?.Value
                is not { ConstantValue: { HasValue: true, Value: string name } } value
            || names.Contains(name, StringComparer.OrdinalIgnoreCase)
        )
            return;
        var nearest = NearestWord.Find(name, names);
        var remedy = nearest is null
            ? $"add <SlipwaySpecProperty Include=\"{name}\" Value=\"…\" />"
            : $"did you mean '{nearest}'?";
        var finding = Finding.WithText(NotPassed, value.Syntax.GetLocation(), nearest, name, remedy);
        context.ReportDiagnostic(new Reports(symbols, context.Options).Of(finding, model: null));
    }
}
