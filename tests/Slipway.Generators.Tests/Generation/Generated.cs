using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Slipway.Generators.Tests.Generation;

/// <summary>What the generator makes of schemas, and what the compiler makes of that.</summary>
internal sealed class Generated
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Strict = new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary,
        generalDiagnosticOption: ReportDiagnostic.Error,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true
    )
        .WithWarningLevel(9999)
        // Every project of the SDK leaves these out: a library is compiled against an older framework.
        .WithSpecificDiagnosticOptions([
            KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress),
            KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress),
        ]);

    private readonly CSharpCompilation compilation;

    private Generated(
        CSharpCompilation compilation,
        ImmutableArray<Diagnostic> diagnostics,
        GeneratorDriverRunResult result
    )
    {
        this.compilation = compilation;
        Diagnostics = diagnostics;
        Result = result;
    }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the generator did.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated texts by hint.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.Results.Single().GeneratedSources.ToDictionary(one => one.HintName, one => one.SourceText.ToString());

    /// <summary>Runs the generator.</summary>
    /// <param name="schemas">The schemas by path.</param>
    /// <param name="code">C# that makes use of the builders.</param>
    /// <param name="references">The framework's references; .NET 10 where they are left out.</param>
    /// <param name="rootNamespace">The project's root namespace.</param>
    public static Generated From(
        IEnumerable<KeyValuePair<string, string>> schemas,
        string code = "",
        IReadOnlyList<MetadataReference>? references = null,
        string rootNamespace = "Example"
    ) => From([.. schemas.Select(one => new SchemaText(one.Key, one.Value))], code, references, rootNamespace);

    public static Generated From(
        IReadOnlyList<SchemaText> schemas,
        string code = "",
        IReadOnlyList<MetadataReference>? references = null,
        string rootNamespace = "Example"
    )
    {
        var start = Compilation(code, references);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            schemas,
            Language,
            new SchemaOptions(("RootNamespace", rootNamespace))
        );
        driver = driver.RunGeneratorsAndUpdateCompilation(start, out var end, out var diagnostics);
        return new Generated((CSharpCompilation)end, diagnostics, driver.GetRunResult());
    }

    /// <summary>Makes a compilation as strict as a project can be.</summary>
    public static CSharpCompilation Compilation(string code, IReadOnlyList<MetadataReference>? references = null)
    {
        var trees =
            code.Length == 0 ? [] : new[] { CSharpSyntaxTree.ParseText(code, Language, path: "/specs/Specs.cs") };
        return CSharpCompilation.Create(
            "Specs",
            trees,
            [.. references ?? References.Net100, References.Slipway],
            Strict
        );
    }

    /// <summary>What the compiler finds wrong, warnings included.</summary>
    public IReadOnlyList<string> Faults() =>
        [
            .. compilation
                .GetDiagnostics()
                .Where(one => one.Severity >= DiagnosticSeverity.Warning)
                .Select(one => one.ToString()),
        ];

    /// <summary>Compiles the code and runs <c>Specs.Make()</c>.</summary>
    /// <returns>The document it returns, as the model's own JSON.</returns>
    public string Run()
    {
        Diagnostics.ShouldBeEmpty();
        Faults().ShouldBeEmpty();
        using var image = new MemoryStream();
        compilation.Emit(image).Success.ShouldBeTrue();
        image.Position = 0;
        var context = new AssemblyLoadContext("specs", isCollectible: true);
        context.Resolving += (_, name) => name.Name == "Slipway" ? typeof(Application).Assembly : null;
        try
        {
            var type = context.LoadFromStream(image).GetType("Specs")!;
            var made = type.GetMethod("Make", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null);
            using var text = new StringWriter();
            SpecModel.Write(text, [(SpecDocument)made!]);
            return text.ToString();
        }
        finally
        {
            context.Unload();
        }
    }
}
