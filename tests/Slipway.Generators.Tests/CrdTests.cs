using System.Diagnostics;
using System.Globalization;
using Slipway.Generators.Tests.Generation;
using Slipway.Language.Schemas;
using Slipway.Language.Yaml;

namespace Slipway.Generators.Tests;

/// <summary>Real CustomResourceDefinitions as user schemas.</summary>
public sealed class CrdTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files =>
        Directory.Exists(Repository.Shared("crds"))
            ?
            [
                .. Directory
                    .EnumerateFiles(Repository.Shared("crds"), "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(path => Path.GetFileName(path)!),
            ]
            : ["absent"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_real_definition_makes_builders_that_compile(string file)
    {
        Assert.SkipWhen(file == "absent", "The folder of real definitions is absent.");
        var text = File.ReadAllText(Path.Combine(Repository.Shared("crds"), file));
        var yaml = YamlFile.Read(Slipway.Language.Syntax.SourceText.From(file, text));
        yaml.Diagnostics.Where(one => one.Severity == Slipway.Schema.Diagnostics.Severity.Error).ShouldBeEmpty();
        var schemas = CrdSchema
            .Read(yaml)
            .ToDictionary(one => "/obj/" + one.FileName, one => one.Json, StringComparer.Ordinal);
        schemas.ShouldNotBeEmpty();

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var generated = Generated.From(schemas);
        watch.Stop();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        generated.Diagnostics.ShouldBeEmpty();
        generated.Sources.Count.ShouldBe(schemas.Count);
        generated.Faults().ShouldBeEmpty();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{file}: {schemas.Count} versions, {watch.ElapsedMilliseconds} ms, {allocated >> 20} MB allocated, {generated.Sources.Values.Sum(one => one.Length) >> 10} KB generated"
            )
        );
    }
}
