using Slipway.Compiler.Json;
using Slipway.Compiler.Pinning;
using Slipway.Compiler.Targets;
using Slipway.Compiler.Yaml;
using Slipway.Language;

namespace Slipway.Compiler.Tests.Stages;

/// <summary>
/// Every sample as it goes through the compiler, a file for each stage: the trees of its specs, what is found in them, their
/// normal form, the objects they become, and the manifests. Set SLIPWAY_ACCEPT=1 to accept what the compiler gives.
/// </summary>
public class StageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. SampleProject.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_goes_through_every_stage_as_its_files_show(string name)
    {
        var sample = SampleProject.Read(name);
        var analysis = Analysis.Run(sample.Specs, sample.Options, Cancellation);
        var compilation = Compilation.Run(analysis, sample.Targets, cancellation: Cancellation);
        var normal = Compilation.Normal(analysis.Workspace, ImagePins.None, Cancellation);
        var objects =
            from target in sample.Targets
            from document in normal.Documents
            from rendered in DocumentOutput.Of(TargetCatalog.Find(target)!, document, normal).Rendered
            select StageText.Object(target, rendered);

        var stages = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["findings.txt"] = string.Concat(compilation.Analysis.Diagnostics.Select(found => $"{found}\n")),
            ["normal-form.yaml"] = YamlWriter.Write([.. normal.Documents.Select(document => document.Root.ToJson())]),
            ["objects.txt"] = string.Concat(objects),
        };
        foreach (var spec in sample.Specs)
            stages[$"trees/{Path.GetFileNameWithoutExtension(spec.File)}.txt"] = StageText.Tree(spec);
        foreach (var manifest in compilation.Manifests)
            stages[$"manifests/{manifest.Path}"] = manifest.Text;

        Golden.Match(Repository.PathOf("tests", "Slipway.Compiler.Tests", "Stages", name), stages);
    }
}
