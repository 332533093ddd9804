using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Generators;
using Slipway.Language.CSharp;
using Slipway.Runtime;

namespace Slipway.Import.Tests;

/// <summary>C# that was written, from its text to the documents that it describes.</summary>
internal static class CompiledSpecs
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilationOptions Strict = new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary,
        generalDiagnosticOption: ReportDiagnostic.Error,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true
    ).WithSpecificDiagnosticOptions([
        KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress),
        // What is deprecated in YAML is so in C#.
        KeyValuePair.Create("CS0612", ReportDiagnostic.Suppress),
        KeyValuePair.Create("CS0618", ReportDiagnostic.Suppress),
        KeyValuePair.Create("SLIP1011", ReportDiagnostic.Suppress),
    ]);

    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net80.References.All,
        MetadataReference.CreateFromFile(typeof(Application).Assembly.Location),
    ];

    /// <summary>Compiles files at once and runs their spec methods, in the order of their text.</summary>
    /// <param name="files">The files; their classes differ, or are in different namespaces.</param>
    /// <param name="schemas">The project's own schemas by path, in JSON; their builders are in namespace <c>Own</c>.</param>
    /// <returns>What each file describes.</returns>
    public static IReadOnlyList<CSharpModel> Run(
        IReadOnlyList<ImportedFile> files,
        params IEnumerable<(string Path, string Text)> schemas
    )
    {
        var trees = files.Select((file, at) => CSharpSyntaxTree.ParseText(file.Text, Language, path: PathOf(at)));
        Compilation compilation = CSharpCompilation.Create("Specs", trees, References, Strict);
        if (schemas.ToList() is { Count: > 0 } own)
            CSharpGeneratorDriver
                .Create(
                    [new SchemaGenerator().AsSourceGenerator()],
                    own.Select(one => new OwnSchema(one.Path, one.Text)),
                    Language,
                    new OwnSchemaOptions()
                )
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        var faults = emitted.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ToList();
        string.Join('\n', faults.Select(fault => $"{fault}\n{Line(fault)}")).ShouldBeEmpty();
        image.Position = 0;
        var context = new AssemblyLoadContext("specs", isCollectible: true);
        context.Resolving += (_, name) => name.Name == "Slipway" ? typeof(Application).Assembly : null;
        try
        {
            var made = Documents(context.LoadFromStream(image)).ToLookup(one => one.File, StringComparer.Ordinal);
            return [.. files.Select((_, at) => Model([.. made[PathOf(at)].Select(one => one.Document)]))];
        }
        finally
        {
            context.Unload();
        }
    }

    private static string PathOf(int file) => FormattableString.Invariant($"Specs{file}.cs");

    private static string Line(Diagnostic fault) =>
        fault.Location.SourceTree?.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line].ToString()
        ?? "";

    private static CSharpModel Model(IReadOnlyList<SpecDocument> documents)
    {
        using var text = new StringWriter();
        SpecModel.Write(text, documents);
        return CSharpModel.Read(Encoding.UTF8.GetBytes(text.ToString()), name => name).ShouldNotBeNull();
    }

    private static IEnumerable<(string File, SpecDocument Document)> Documents(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let spec = method.GetCustomAttribute<SpecAttribute>()
        where spec is not null
        orderby method.MetadataToken
        select (spec.File, (SpecDocument)method.Invoke(null, null)!);
}
