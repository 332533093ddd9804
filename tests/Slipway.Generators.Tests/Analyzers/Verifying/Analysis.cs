using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators;

namespace Slipway.Generators.Tests.Analyzers.Verifying;

/// <summary>Runs all analyzers over code that has to compile.</summary>
internal static class Analysis
{
    public static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12);

    public static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable
    );

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Basic.Reference.Assemblies.Net80.References.All,
        MetadataReference.CreateFromFile(typeof(Application).Assembly.Location),
    ];

    /// <summary>Every analyzer we ship.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SchemaGenerator)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<IReadOnlyList<Diagnostic>> Of(string code, params (string, string)[] properties)
    {
        var compilation = CSharpCompilation.Create(
            "Specs",
            [CSharpSyntaxTree.ParseText(code, Language)],
            References,
            Options
        );
        return await Of(compilation, properties);
    }

    public static async Task<IReadOnlyList<Diagnostic>> Of(
        Compilation compilation,
        params (string, string)[] properties
    )
    {
        compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var found = await compilation
            .WithAnalyzers(Analyzers, new AnalyzerOptions([], new ProjectOptions(properties)))
            .GetAnalyzerDiagnosticsAsync();
        // The compiler itself reports what is deprecated, by the id of our rule.
        var own = compilation.GetDiagnostics().Where(one => one.Id.StartsWith("SLIP", StringComparison.Ordinal));
        return [.. found.Concat(own).OrderBy(one => one.Location.SourceSpan.Start)];
    }
}
