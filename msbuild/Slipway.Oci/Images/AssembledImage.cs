using Slipway.Oci.BaseImages;
using Slipway.Oci.Layers;

namespace Slipway.Oci.Images;

/// <summary>A small blob of an image: a manifest, a configuration, a list of manifests.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record JsonBlob(string MediaType, byte[] Content)
{
    /// <summary>What names it.</summary>
    public Descriptor Descriptor { get; } = new(MediaType, Digest.Of(Content), Content.Length);
}

/// <summary>An image put together from its layers. Pure: nothing is read or written.</summary>
/// <param name="Image">The image.</param>
/// <param name="Blobs">Its blobs apart from layers, each after those it names.</param>
internal sealed record AssembledImage(BuiltImage Image, IReadOnlyList<JsonBlob> Blobs)
{
    /// <summary>Puts an image together.</summary>
    /// <param name="recipe">What it is made of.</param>
    /// <param name="bases">The image underneath for each platform of the recipe; null for none.</param>
    /// <param name="layers">The layers over it.</param>
    public static AssembledImage Of(
        ImageRecipe recipe,
        IReadOnlyList<BaseImage?> bases,
        IReadOnlyList<PackedLayer> layers
    )
    {
        var blobs = new List<JsonBlob>();
        var platforms = recipe
            .Platforms.Select((platform, at) => ForPlatform(recipe, platform, bases[at], layers, blobs))
            .ToList();
        var descriptor =
            platforms.Count == 1
                ? platforms[0].Manifest with
                {
                    Platform = null,
                }
                : Add(
                    blobs,
                    MediaTypes.Index,
                    new ImageIndex([.. platforms.Select(one => one.Manifest)]) { Annotations = recipe.Labels }.ToJson()
                );
        var image = new BuiltImage(recipe.Name, recipe.Kind, descriptor, platforms, layers)
        {
            Base = recipe.Base,
            ModelPack = recipe.HasModelPack ? Pack(recipe, layers, blobs) : null,
        };
        return new AssembledImage(image, blobs);
    }

    private static PlatformImage ForPlatform(
        ImageRecipe recipe,
        Platform platform,
        BaseImage? image,
        IReadOnlyList<PackedLayer> layers,
        List<JsonBlob> blobs
    )
    {
        var configuration = ImageAssembly.Config(recipe, platform, image, layers);
        var config = Add(blobs, MediaTypes.Config, configuration.ToJson());
        var manifest = Add(blobs, MediaTypes.Manifest, ImageAssembly.Manifest(recipe, image, config, layers).ToJson());
        return new PlatformImage(
            platform,
            manifest with
            {
                Platform = configuration.Platform,
            },
            image?.Descriptor.Digest
        );
    }

    private static Descriptor Pack(ImageRecipe recipe, IReadOnlyList<PackedLayer> layers, List<JsonBlob> blobs)
    {
        var config = Add(blobs, ModelPack.ConfigType, ModelPack.Config(recipe, layers));
        var manifest = ModelPack.Manifest(config, layers);
        return Add(blobs, MediaTypes.Manifest, manifest.ToJson()) with { ArtifactType = manifest.ArtifactType };
    }

    private static Descriptor Add(List<JsonBlob> blobs, string mediaType, byte[] content)
    {
        var blob = new JsonBlob(mediaType, content);
        blobs.Add(blob);
        return blob.Descriptor;
    }
}
