using Slipway.Oci.Layers;

namespace Slipway.Oci.Images;

/// <summary>A model as the CNCF's ModelPack describes it, over the very layers of its image.</summary>
internal static class ModelPack
{
    /// <summary>What its tag has after that of the image.</summary>
    public const string TagSuffix = "-modelpack";

    private const string ManifestType = "application/vnd.cncf.model.manifest.v1+json";

    /// <summary>The media type of its configuration.</summary>
    public const string ConfigType = "application/vnd.cncf.model.config.v1+json";
    private const string FilePath = "org.cncf.model.filepath";

    private static readonly string[] Weights =
    [
        ".bin",
        ".ckpt",
        ".gguf",
        ".h5",
        ".npz",
        ".onnx",
        ".pb",
        ".pkl",
        ".pt",
        ".pth",
        ".safetensors",
        ".tflite",
    ];

    /// <summary>The configuration.</summary>
    public static byte[] Config(ImageRecipe recipe, IReadOnlyList<PackedLayer> layers) =>
        CanonicalJson.Write(json =>
        {
            json.WriteStartObject("descriptor");
            if (recipe.Labels.TryGetValue(ImageLabels.Authors, out var author))
                json.WriteTextList("authors", [author]);
            if (recipe.Labels.TryGetValue(ImageLabels.Licenses, out var license))
                json.WriteTextList("licenses", [license]);
            json.WriteOptional("name", recipe.Labels.GetValueOrDefault(ImageLabels.Title));
            json.WriteOptional("version", recipe.Labels.GetValueOrDefault(ImageLabels.Version));
            json.WriteEndObject();
            json.WriteStartObject("modelfs");
            json.WriteString("type", "layers");
            json.WriteTextList("diffIds", WithFiles(layers).Select(layer => layer.DiffId.ToString()).ToList());
            json.WriteEndObject();
            json.WriteStartObject("config");
            json.WriteEndObject();
        });

    /// <summary>The manifest.</summary>
    public static ImageManifest Manifest(Descriptor config, IReadOnlyList<PackedLayer> layers) =>
        new(config, [.. WithFiles(layers).Select(Describe)]) { ArtifactType = ManifestType };

    private static IEnumerable<PackedLayer> WithFiles(IReadOnlyList<PackedLayer> layers) =>
        layers.Where(layer => layer.Files.Count > 0);

    private static Descriptor Describe(PackedLayer layer)
    {
        var kind = layer.Files.Any(IsWeight) ? "weight" : "weight.config";
        var ending = layer.Blob.MediaType == MediaTypes.GzipLayer ? "tar+gzip" : "tar";
        var described = new Descriptor(
            $"application/vnd.cncf.model.{kind}.v1.{ending}",
            layer.Blob.Digest,
            layer.Blob.Size
        );
        return layer.Files is [var only]
            ? described with
            {
                Annotations = new Dictionary<string, string>(StringComparer.Ordinal) { [FilePath] = only.Path },
            }
            : described;
    }

    private static bool IsWeight(PackedFile file) =>
        Weights.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase);
}
