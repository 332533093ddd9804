using System.Diagnostics;
using System.Globalization;
using Slipway.Generators.Emit;
using Slipway.Generators.Schemas;
using Slipway.Language.Schemas;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Benchmarks;

/// <summary>Builders for real CustomResourceDefinitions in a process that has generated nothing before: budget in the design, 1 s and 300 MB.</summary>
internal static class ColdBuilders
{
    /// <summary>Generates builders and prints what it took.</summary>
    /// <param name="file">The definitions as YAML.</param>
    public static void Run(string file)
    {
        var watch = Stopwatch.StartNew();
        var definitions = CrdSchema.Read(YamlFile.Read(SourceText.Decode(file, File.ReadAllBytes(file))));
        Print("definitions to JSON Schema", watch);

        watch.Restart();
        var characters = 0L;
        foreach (var definition in definitions)
        {
            var input = new SchemaInput(
                new SchemaFile("/" + definition.FileName, definition.Json, IsSource: true),
                EquatableArray<SchemaFile>.Empty
            );
            var result = BuilderReader.Read(input, new GeneratorOptions("Example"), CancellationToken.None);
            characters += BuilderEmitter.Emit(result.Builders!, CancellationToken.None).Length;
        }
        Print("JSON Schema to builders", watch);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{definitions.Count} versions, {characters >> 10} KB of C#, at most {process.PeakWorkingSet64 >> 20} MB in use"
        );
    }

    private static void Print(string stage, Stopwatch watch) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}: {watch.ElapsedMilliseconds} ms"));
}
