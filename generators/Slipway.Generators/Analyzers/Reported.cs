using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;

namespace Slipway.Generators.Analyzers;

/// <summary>Which rules have their say: in a build, those that it does not report itself.</summary>
internal static class Reported
{
    public static IReadOnlyList<T> Of<T>(
        IEnumerable<T> rules,
        Func<T, IReadOnlyList<DiagnosticDescriptor>> descriptors,
        AnalyzerOptions options
    )
    {
        var isBuild = SpecSymbols.IsBuild(options);
        return [.. rules.Where(rule => !isBuild || !descriptors(rule).All(IsShared))];
    }

    private static bool IsShared(DiagnosticDescriptor descriptor) =>
        descriptor.CustomTags.Contains(RuleDescriptor.AlsoInBuild, StringComparer.Ordinal);
}
