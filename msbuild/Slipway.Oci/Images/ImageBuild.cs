using Slipway.Oci.BaseImages;
using Slipway.Oci.Files;
using Slipway.Oci.Layers;
using Slipway.Oci.Layout;

namespace Slipway.Oci.Images;

/// <summary>Builds images into a layout; what is there already is neither read nor written again.</summary>
/// <param name="layout">Where they go.</param>
/// <param name="bases">Where the images underneath come from.</param>
/// <param name="progress">Told how many bytes of files were read since it was told last.</param>
public sealed class ImageBuild(OciLayout layout, IBaseImages bases, IProgress<long>? progress = null)
{
    /// <summary>Builds an image. The layout does not name it yet: <see cref="OciLayout.WriteIndex"/> comes last.</summary>
    /// <param name="recipe">What it is made of.</param>
    /// <param name="former">What the last build left; null for nothing.</param>
    /// <param name="cancellation">Stops it, and leaves nothing half-written.</param>
    /// <exception cref="ImageFaultException">Files, base or disk are not as they should be.</exception>
    public async Task<ImageRecord> RunAsync(ImageRecipe recipe, ImageRecord? former, CancellationToken cancellation)
    {
        var plans = Plan(recipe, cancellation);
        var keys = plans.Select(plan => LayerKey.Of(plan, recipe.Time)).ToList();
        var fingerprint = recipe.Fingerprint();
        if (
            former is not null
            && former.Fingerprint == fingerprint
            && former.Keys.SequenceEqual(keys)
            && IsWhole(former)
        )
            return former;

        var images = await GetBasesAsync(recipe, cancellation);
        var packer = new LayerPacker(recipe.Time, progress);
        var layers = new PackedLayer[plans.Count];
        Together.ForEach(
            plans,
            (plan, at) => layers[at] = Kept(former, keys[at]) ?? packer.Pack(plan, layout, cancellation),
            cancellation
        );
        foreach (var image in images.OfType<BaseImage>())
            BaseLayers.Copy(image, layout, cancellation);
        var assembled = AssembledImage.Of(recipe, images, layers);
        foreach (var blob in assembled.Blobs)
            layout.Write(blob.MediaType, blob.Content);
        return new ImageRecord(fingerprint, keys, assembled.Image);
    }

    /// <summary>Tells what an image would be; every file is read, and nothing is written.</summary>
    /// <exception cref="ImageFaultException">Files or base are not as they should be.</exception>
    public async Task<BuiltImage> MeasureAsync(ImageRecipe recipe, CancellationToken cancellation)
    {
        var plans = Plan(recipe, cancellation);
        var images = await GetBasesAsync(recipe, cancellation);
        var packer = new LayerPacker(recipe.Time, progress);
        var layers = new PackedLayer[plans.Count];
        Together.ForEach(plans, (plan, at) => layers[at] = packer.Measure(plan, cancellation), cancellation);
        return AssembledImage.Of(recipe, images, layers).Image;
    }

    private static IReadOnlyList<LayerPlan> Plan(ImageRecipe recipe, CancellationToken cancellation)
    {
        var tree = new SourceFolder(recipe.Source) { Excluded = recipe.Excluded }.Scan(cancellation);
        return new LayerPlanner(recipe.Into, recipe.Compresses).Plan(tree, [.. recipe.Links]);
    }

    private async Task<BaseImage?[]> GetBasesAsync(ImageRecipe recipe, CancellationToken cancellation)
    {
        var images = new BaseImage?[recipe.Platforms.Count];
        if (recipe.Base is null)
            return images;
        for (var at = 0; at < images.Length; at++)
            images[at] = await bases.GetAsync(recipe.Base, recipe.Platforms[at], cancellation);
        return images;
    }

    private PackedLayer? Kept(ImageRecord? former, Digest key)
    {
        var at = former?.Keys.ToList().IndexOf(key) ?? -1;
        return at >= 0 && layout.Has(former!.Image.Layers[at].Blob) ? former.Image.Layers[at] : null;
    }

    private bool IsWhole(ImageRecord record) =>
        layout.HasImage(record.Image.Descriptor) && (record.Image.ModelPack is not { } pack || layout.HasImage(pack));
}
