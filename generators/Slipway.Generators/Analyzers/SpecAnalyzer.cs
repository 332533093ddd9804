using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Analyzers;

/// <summary>An analyzer of projects that use Slipway. Generated code is left alone.</summary>
public abstract class SpecAnalyzer : DiagnosticAnalyzer
{
    private protected SpecAnalyzer() { }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (SpecSymbols.Of(start.Compilation) is { } symbols)
                Start(start, symbols);
        });
    }

    /// <summary>Says what of a project is to be looked at.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="symbols">The library's types.</param>
    private protected abstract void Start(CompilationStartAnalysisContext start, SpecSymbols symbols);
}
