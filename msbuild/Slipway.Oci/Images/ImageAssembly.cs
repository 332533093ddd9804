using Slipway.Oci.BaseImages;
using Slipway.Oci.Layers;

namespace Slipway.Oci.Images;

/// <summary>The configuration and the manifest of an image for one platform. Pure: nothing is read or written.</summary>
internal static class ImageAssembly
{
    private const string Author = "slipway";

    /// <summary>The configuration: the base's, with what the recipe says over it.</summary>
    public static ImageConfig Config(
        ImageRecipe recipe,
        Platform platform,
        BaseImage? image,
        IReadOnlyList<PackedLayer> layers
    )
    {
        var below = image?.Config;
        var diffs = (below?.DiffIds ?? []).Concat(layers.Select(layer => layer.DiffId));
        return new ImageConfig(below?.Platform ?? platform, [.. diffs])
        {
            Created = recipe.Created,
            Container = Container(recipe, below?.Container ?? new ContainerConfig()),
            History = History(recipe, below, layers),
        };
    }

    /// <summary>The manifest.</summary>
    public static ImageManifest Manifest(
        ImageRecipe recipe,
        BaseImage? image,
        Descriptor config,
        IReadOnlyList<PackedLayer> layers
    )
    {
        var annotations = new Dictionary<string, string>(recipe.Labels, StringComparer.Ordinal)
        {
            ["org.opencontainers.image.created"] = recipe.Created,
        };
        if (image is not null)
        {
            annotations[ImageLabels.BaseDigest] = image.Descriptor.Digest.ToString();
            if (image.Name is { } name)
                annotations[ImageLabels.BaseName] = name;
        }
        return new ImageManifest(config, [.. BaseLayers(image), .. layers.Select(layer => layer.Blob)])
        {
            Annotations = annotations,
        };
    }

    /// <summary>The layers of a base as the standard names them.</summary>
    public static IEnumerable<Descriptor> BaseLayers(BaseImage? image) =>
        (image?.Manifest.Layers ?? []).Select(layer => layer with { MediaType = MediaTypes.Standard(layer.MediaType) });

    private static ContainerConfig Container(ImageRecipe recipe, ContainerConfig below) =>
        below with
        {
            User = recipe.User ?? below.User,
            ExposedPorts = [.. below.ExposedPorts, .. recipe.Ports],
            Env = Environment(below.Env, recipe.Environment),
            Entrypoint = recipe.Entrypoint ?? below.Entrypoint,
            // Arguments of the base's program are none of another one's.
            Cmd = recipe.Command ?? (recipe.Entrypoint is null ? below.Cmd : null),
            WorkingDir = recipe.WorkingDirectory ?? below.WorkingDir,
            Labels = below
                .Labels.Where(label => !recipe.Labels.ContainsKey(label.Key))
                .Concat(recipe.Labels)
                .ToDictionary(label => label.Key, label => label.Value, StringComparer.Ordinal),
        };

    private static List<string> Environment(IReadOnlyList<string> below, IReadOnlyList<string> added)
    {
        var names = added.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return [.. below.Where(variable => !names.Contains(NameOf(variable))), .. added];
    }

    private static string NameOf(string variable) => variable.Split('=', 2)[0];

    private static List<HistoryEntry> History(ImageRecipe recipe, ImageConfig? below, IReadOnlyList<PackedLayer> layers)
    {
        var own = layers.Select(_ => new HistoryEntry(Author, IsEmpty: false, recipe.Created));
        var entries = below?.History ?? [];
        // A history that does not tell of every layer would shift ours.
        return entries.Count(entry => !entry.IsEmpty) == (below?.DiffIds.Count ?? 0) ? [.. entries, .. own] : [];
    }
}
