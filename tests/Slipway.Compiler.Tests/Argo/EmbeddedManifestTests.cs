using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

public class EmbeddedManifestTests
{
    private static readonly string Folder = Repository.Shared("corpus/kubevela");

    public static TheoryData<string> Goldens =>
        [
            .. Directory
                .GetDirectories(Path.Combine(Repository.Root, "tests", "Slipway.Compiler.Tests", "Goldens"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Goldens))]
    public void What_an_Application_without_steps_applies_equals_target_kubernetes(string name)
    {
        var spec = File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "Slipway.Compiler.Tests", "Goldens", name, "spec.yaml")
        );
        if (spec.Contains("  workflow:", StringComparison.Ordinal))
            spec = spec[..spec.IndexOf("  workflow:", StringComparison.Ordinal)];

        var argo = Compile
            .For("argo", spec)
            .Manifests.SelectMany(manifest => manifest.Objects)
            .Where(json => (string?)json["kind"] == "Workflow")
            .SelectMany(WorkflowFaults.Applied);
        var kubernetes = Compile
            .For("kubernetes", spec)
            .Manifests.SelectMany(manifest => manifest.Objects)
            .Where(json => json["metadata"]?["labels"]?["app.oam.dev/component"] is not null);

        argo.Select(CanonicalJson.Of)
            .ShouldBe(kubernetes.Select(WithoutOrder).Select(CanonicalJson.Of), ignoreOrder: true);
    }

    /// <summary>What waits for what is the Workflow's own business.</summary>
    private static JsonObject WithoutOrder(JsonObject json)
    {
        var copy = json.DeepClone().AsObject();
        var metadata = copy["metadata"]!.AsObject();
        if (metadata["annotations"] is JsonObject annotations)
        {
            annotations.Remove("config.kubernetes.io/depends-on");
            if (annotations.Count == 0)
                metadata.Remove("annotations");
        }
        return copy;
    }

    [Fact]
    public void Workflows_of_others_compile_to_Workflows_without_a_fault()
    {
        Repository.NeedShared("corpus/kubevela");
        var count = 0;
        foreach (var file in Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (
                var workflow in Compile
                    .For("argo", File.ReadAllText(file))
                    .Manifests.SelectMany(one => one.Objects)
                    .Where(json => (string?)json["kind"] == "Workflow")
            )
            {
                WorkflowFaults.Of(workflow).ShouldBeEmpty(file);
                count++;
            }
        }
        count.ShouldBeGreaterThan(30);
    }
}
