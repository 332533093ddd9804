using System.Text.Json.Nodes;
using Slipway.Compiler.Json;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>The walkthrough's Application, against what <c>vela dry-run</c> prints for it.</summary>
public class DryRunTests
{
    [Fact]
    public void The_walkthrough_becomes_what_vela_dry_run_prints()
    {
        var file = Repository.NeedShared("golden/training-serving.dryrun.txt");
        var spec = Path.Combine(Repository.Root, "samples", "TrainingServing", "specs", "training-serving.yaml");

        var printed = YamlFile.Read(SourceText.From(file, File.ReadAllText(file))).Documents;
        var expected = printed.OfType<SpecMapping>().Select(root => KubeVelaObject.AsKept(root.ToJson()));

        CanonicalJson.Of(Compile.Objects(File.ReadAllText(spec))).ShouldBe(CanonicalJson.Of(expected));
    }
}
