using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Generators.Tests.Generation;
using Slipway.Listing;

namespace Slipway.Generators.Tests.Listing;

/// <summary>Code whose lists the generator has written.</summary>
internal static class Listed
{
    /// <summary>The files in which the classes of one project may lie.</summary>
    public static CSharpCompilation Project(params string[] files) =>
        Generated
            .Compilation("")
            .AddSyntaxTrees(
                files.Select((code, at) => CSharpSyntaxTree.ParseText(code, Language, path: $"/src/File{at}.cs"))
            );

    public static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp12);

    public static GeneratorDriver Start() =>
        CSharpGeneratorDriver.Create(
            [new ListGenerator().AsSourceGenerator()],
            parseOptions: Language,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    /// <summary>The text that was written for a list.</summary>
    public static string Text(CSharpCompilation project, string file) =>
        Start()
            .RunGenerators(project)
            .GetRunResult()
            .Results.Single()
            .GeneratedSources.Single(one => one.HintName == file)
            .SourceText.ToString();

    /// <summary>What the generator and the compiler find wrong.</summary>
    public static IReadOnlyList<string> Faults(CSharpCompilation project)
    {
        Start().RunGeneratorsAndUpdateCompilation(project, out var end, out var found);
        return
        [
            .. found
                .Concat(end.GetDiagnostics().Where(one => one.Severity >= DiagnosticSeverity.Warning))
                .Select(one => one.ToString()),
        ];
    }

    /// <summary>Compiles the project and calls <c>Program.Main</c>, which returns a text.</summary>
    public static string Run(CSharpCompilation project)
    {
        Faults(project).ShouldBeEmpty();
        Start().RunGeneratorsAndUpdateCompilation(project, out var end, out _);
        using var image = new MemoryStream();
        end.Emit(image).Success.ShouldBeTrue();
        var assembly = Assembly.Load(image.ToArray());
        return (string)assembly.GetType("Program")!.GetMethod("Main")!.Invoke(null, null)!;
    }
}
