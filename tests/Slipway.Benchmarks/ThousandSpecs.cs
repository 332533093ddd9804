using BenchmarkDotNet.Attributes;
using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Benchmarks;

/// <summary>1,000 Applications of three components, stage by stage: budget in the design, 0.2 ms a document on two threads.</summary>
[InProcess]
[MemoryDiagnoser]
public class ThousandSpecs
{
    private static readonly string[] Targets = ["kubevela", "kubernetes"];

    private IReadOnlyList<(string Name, byte[] Content)> files = [];
    private IReadOnlyList<SourceText> sources = [];
    private Analysis? analysis;
    private Compilation? compilation;

    /// <summary>How many Applications.</summary>
    [Params(1000)]
    public int Count { get; set; }

    /// <summary>Makes the inputs of every stage.</summary>
    [GlobalSetup]
    public void Setup()
    {
        files = SampleSpecs.Make(Count);
        sources = [.. files.Select(file => SourceText.Decode(file.Name, file.Content))];
        analysis = Check();
        compilation = Compile();
        if (compilation.Analysis.HasErrors || compilation.Manifests.Count != 2 * Count)
            throw new InvalidOperationException(string.Join('\n', compilation.Analysis.Diagnostics.Take(5)));
    }

    /// <summary>Read, bind, ask every rule.</summary>
    [Benchmark]
    public Analysis Check() => Analysis.Run(sources, new WorkspaceOptions());

    /// <summary>Render for both targets.</summary>
    [Benchmark]
    public Compilation Compile() => Compilation.Run(analysis!, Targets);

    /// <summary>Write the manifests as YAML.</summary>
    [Benchmark]
    public int Write() => compilation!.Manifests.AsParallel().Sum(manifest => manifest.Text.Length);

    /// <summary>All of it, from bytes to YAML.</summary>
    [Benchmark(Baseline = true)]
    public int Everything()
    {
        var texts = files.Select(file => SourceText.Decode(file.Name, file.Content)).ToList();
        var result = Compilation.Run(Analysis.Run(texts, new WorkspaceOptions()), Targets);
        return result.Manifests.AsParallel().Sum(manifest => manifest.Text.Length);
    }
}
