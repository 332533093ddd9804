using Slipway.Oci.Images;
using Slipway.Oci.Layers;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.Images;

/// <summary>Recipes for tests.</summary>
public static class Recipes
{
    /// <summary>A model on nothing.</summary>
    public static ImageRecipe Model(string source) =>
        new()
        {
            Name = ImageReference.Parse("team/color:v1")!,
            Kind = "model",
            Source = source,
            Into = "models",
            Links = [new LinkEntry("kubedl-model", "models")],
            Labels = new Dictionary<string, string>
            {
                [ImageLabels.Title] = "color",
                [ImageLabels.Version] = "v1",
                [ImageLabels.Authors] = "ana",
            },
        };

    /// <summary>A program on nothing.</summary>
    public static ImageRecipe Program(string source) =>
        new()
        {
            Name = ImageReference.Parse("team/trainer:v1")!,
            Kind = "image",
            Source = source,
            Into = "app",
            Entrypoint = ["python", "train.py"],
            WorkingDirectory = "/app",
            User = "1000",
            Environment = ["EPOCHS=3"],
            Ports = ["8080/tcp"],
        };

    /// <summary>Some files as models have them.</summary>
    public static void WriteModel(TemporaryFolder folder)
    {
        folder.Write("model/config.json", """{"layers":2}""");
        folder.Write("model/tokenizer/vocab.txt", string.Join('\n', Enumerable.Range(0, 5000)));
        folder.Write("model/größe.txt", "ä");
        folder.Write($"model/{new string('l', 120)}/{new string('n', 140)}.txt", "long");
        folder.WriteLarge("model/weights.safetensors", LayerPlanner.LargeFile + 12345);
        Directory.CreateDirectory(folder.At("model", "empty"));
    }
}
