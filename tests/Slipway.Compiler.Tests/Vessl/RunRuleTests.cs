using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Vessl;

/// <summary>What target kubernetes says of runs.</summary>
public class RunRuleTests
{
    private const string Head = "image: example/train:v1\nrun: python train.py\n";

    private const string Catalog = """
        apiVersion: slipway.dev/v1
        kind: VesslCatalog
        metadata: {name: cluster}
        presets:
          gpu-l4-small: {cpu: "4", gpu: 1}
        sources:
          vessl-model://example: s3://models
          vessl-dataset://example: gs://data
        """;

    [Theory]
    [InlineData("resources: {preset: gpu-l4-smal}", "did you mean 'gpu-l4-small'?")]
    [InlineData("resources: {requests: {nvidia.com/gpu: {device_type: V100, quantity: 1}}}", "the GPU 'V100'")]
    [InlineData(
        "resources: {preset: gpu-l4-small}\nimport: {/d: 'vessl-dataset://other/data'}",
        "'vessl-dataset://other/data'"
    )]
    [InlineData("resources: {preset: gpu-l4-small}\nmount: {/d: 'vessl-dataset://example/data'}", "which claim")]
    [InlineData("resources: {preset: gpu-l4-small}\nexport: {/d: 'vessl-artifact://'}", "'vessl-artifact://'")]
    public void A_run_that_only_VESSL_could_start_is_left_out_and_said_so(string lines, string words)
    {
        var compilation = Compile.For(
            Compilation.Targets,
            new WorkspaceOptions(),
            $"name: train\n{Head}{lines}",
            Catalog
        );

        var found = compilation.Analysis.Diagnostics.Single(one => one.Id == "SLIP5101");
        found.Message.ShouldContain(words);
        compilation.Manifests.Select(one => one.Path).ShouldBe(["vessl/run-train.yaml"]);
    }

    [Fact]
    public void A_run_that_the_catalogue_covers_is_not()
    {
        const string Lines =
            "resources: {preset: gpu-l4-small}\nimport: {/d: 'vessl-dataset://example/data', /m: 'vessl-model://example/m/1'}";
        var compilation = Compile.For(
            Compilation.Targets,
            new WorkspaceOptions(),
            $"name: train\n{Head}{Lines}",
            Catalog
        );

        compilation.Analysis.Diagnostics.ShouldBeEmpty();
        compilation.Manifests.Count.ShouldBe(2);
    }

    [Fact]
    public void Only_target_kubernetes_asks() =>
        Compile.For("vessl", $"name: train\n{Head}resources: {{preset: unknown}}").Analysis.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_service_is_for_target_vessl_alone()
    {
        var compilation = Compile.For(
            Compilation.Targets,
            new WorkspaceOptions(),
            $"message: first\n{Head}resources: {{preset: p}}"
        );

        compilation.Analysis.Diagnostics.Select(one => one.Id).ShouldBe(["SLIP5102"]);
        compilation.Manifests.Select(one => one.Path).ShouldBe(["vessl/service-spec1.yaml"]);
    }

    [Fact]
    public void A_run_without_end_exports_nothing()
    {
        const string Lines =
            "resources: {requests: {cpu: 1}}\ninteractive: {max_runtime: 0, jupyter: {idle_timeout: 1h}}\nexport: {/o: 's3://b'}";
        var compilation = Compile.For("kubernetes", $"name: train\n{Head}{Lines}");

        compilation.Analysis.Diagnostics.Select(one => one.Id).ShouldBe(["SLIP5103"]);
        compilation
            .Manifests.Single()
            .Objects.Select(json => (string?)json["kind"])
            .ShouldBe(["ConfigMap", "Service", "Deployment"]);
    }

    [Fact]
    public void A_run_with_an_end_exports() =>
        Compile
            .For("kubernetes", $"name: train\n{Head}resources: {{requests: {{cpu: 1}}}}\nexport: {{/o: 's3://b'}}")
            .Analysis.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Two_runs_of_one_name_in_the_cluster_are_reported()
    {
        const string Lines = "resources: {requests: {cpu: 1}}";
        var compilation = Compile.For("kubernetes", $"name: Llama_2\n{Head}{Lines}\n---\nname: llama-2\n{Head}{Lines}");

        compilation.Analysis.Diagnostics.Single().Id.ShouldBe("SLIP5104");
        Compile
            .For("kubernetes", $"name: Llama_2\n{Head}{Lines}\n---\nname: llama-3\n{Head}{Lines}")
            .Analysis.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("日本")]
    [InlineData("--x--")]
    [InlineData("4th Run of ALL, by far the longest name that anyone ever gave to any run at all")]
    public void Any_name_becomes_one_that_a_cluster_takes(string name)
    {
        var compilation = Compile.For(
            "kubernetes",
            $"name: \"{name}\"\n{Head}resources: {{requests: {{cpu: .5, memory: 1_6}}}}\nports: [80]\nenv: {{A: {{secret: 日}}, B: $(A)}}"
        );

        TargetSchemas.SecondOpinion.On(compilation).ShouldBeEmpty();
        compilation.Manifests.ShouldHaveSingleItem();
    }
}
