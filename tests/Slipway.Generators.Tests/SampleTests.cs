using System.Text.Json.Nodes;
using Slipway.Generators.Tests.Generation;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Generators.Tests;

/// <summary>The design's own example against the sample in YAML.</summary>
public sealed class SampleTests
{
    [Fact]
    public void Training_and_serving_in_CSharp_is_the_tree_of_the_YAML()
    {
        var app = TrainingServing();
        using var text = new StringWriter();
        SpecModel.Write(text, [app]);
        var file = Path.Combine(Repository.Root, "samples", "TrainingServing", "specs", "training-serving.yaml");
        if (!File.Exists(file))
            file = Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.yaml").Single();
        var yaml = YamlFile
            .Read(Slipway.Language.Syntax.SourceText.From(file, File.ReadAllText(file)))
            .Documents.Single();
        ModelTree.Of(text.ToString()).ShouldBe(YamlTree.Of(yaml));
    }

    [Fact]
    public void A_document_that_is_recognized_by_its_keys_is_the_tree_of_the_YAML()
    {
        var run = new VesslRun("stable-diffusion", "quay.io/vessl-ai/torch:2.3.1-cuda12.1-r5")
            .WithDescription("This is the inference example of stable diffusion.")
            .WithTags(["best", "A100-80g", "20epochs"])
            .WithResources("vessl-gcp-oregon", "gpu-l4-small-spot")
            .WithGitImport("/code/", "github.com/vessl-ai/examples.git", "main")
            .WithCommand("pip install -r requirements.txt\npython app.py", "/code/runs/stable-diffusion")
            .WithHttpPort(7860, "gradio")
            .WithEnv("MODEL_NAME", "stabilityai/stable-diffusion-2-1");
        using var text = new StringWriter();
        SpecModel.Write(text, [run]);
        var file = Path.Combine(Repository.Root, "samples", "VesslRuns", "specs", "stable-diffusion.yaml");
        var yaml = YamlFile.Read(SourceText.From(file, File.ReadAllText(file))).Documents.Single();

        // The order of keys is the compiler's to choose.
        var (built, written) = (ModelTree.Of(text.ToString()), YamlTree.Of(yaml));
        JsonNode.DeepEquals(JsonNode.Parse(built), JsonNode.Parse(written)).ShouldBeTrue($"{built}\n{written}");
    }

    private static Application TrainingServing()
    {
        var app = new Application("training-serving", @namespace: "default");

        var training = app.AddModelTraining("demo-training", image: "fogdong/train-color:v1")
            .WithFramework(TrainingFramework.TensorFlow)
            .WithStorage("my-pvc", mountPath: "/model");

        var serving = app.AddModelServing("demo-serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithPredictor(
                "model",
                predictor =>
                    predictor
                        .WithReplicas(1)
                        .WithGraph("my-model", ModelServer.TensorFlow, modelUri: training.Storage("my-pvc"))
            )
            .DependsOn(training);

        app.AddWebService("demo-rest-serving", image: "fogdong/color-serving:v1")
            .WithExposeType(ExposeType.LoadBalancer)
            .WithEnv("URL", serving.PredictUrl("my-model"))
            .WithPort(3333, expose: true)
            .DependsOn(serving);

        return app;
    }
}
