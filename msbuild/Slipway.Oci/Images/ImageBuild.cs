using Slipway.Oci.BaseImages;
using Slipway.Oci.Layers;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Images;

/// <summary>Builds images into a layout; what is there already is neither read nor written again.</summary>
/// <param name="layout">Where they go.</param>
/// <param name="bases">Where the images underneath come from.</param>
/// <param name="progress">Told what was read.</param>
public sealed class ImageBuild(OciLayout layout, IBaseImages bases, IProgress<PackedBytes>? progress = null)
{
    /// <summary>Builds an image. The layout does not name it yet: <see cref="OciLayout.WriteIndex"/> comes last.</summary>
    /// <param name="recipe">What it is made of.</param>
    /// <param name="former">What the last build left; null for nothing.</param>
    /// <param name="cancellation">Stops it, and leaves nothing half-written.</param>
    /// <exception cref="DiagnosticException">Files, base or disk are not as they should be.</exception>
    public async Task<ImageRecord> RunAsync(ImageRecipe recipe, ImageRecord? former, CancellationToken cancellation)
    {
        var plans = recipe.PlanLayers(cancellation);
        var keys = plans.Select(plan => LayerKey.Of(plan, recipe.Time)).ToList();
        var fingerprint = recipe.Fingerprint();
        var isSame = former?.Fingerprint == fingerprint && former.Keys.SequenceEqual(keys) && IsWhole(former.Image);
        // A registry is not asked again whether a tag has moved; files on disk are looked at.
        if (isSame && (recipe.Base is null || !bases.IsOnDisk(recipe.Base)))
            return former!;
        var images = await recipe.GetBasesAsync(bases, cancellation);
        if (
            isSame
            && images
                .Select(image => image?.Descriptor.Digest)
                .SequenceEqual(former!.Image.Platforms.Select(one => one.Base))
        )
            return former;

        var layers = Pack(recipe, plans, [.. keys.Select(key => Kept(former, key))], cancellation);
        foreach (var image in images.OfType<BaseImage>())
            BaseLayers.Copy(image, layout, cancellation);
        var assembled = AssembledImage.Of(recipe, images, layers);
        foreach (var blob in assembled.Blobs)
            layout.Write(blob.MediaType, blob.Content);
        return new ImageRecord(fingerprint, keys, assembled.Image);
    }

    private PackedLayer[] Pack(
        ImageRecipe recipe,
        IReadOnlyList<LayerPlan> plans,
        PackedLayer?[] kept,
        CancellationToken cancellation
    )
    {
        var total = plans.Where((_, at) => kept[at] is null).Sum(plan => plan.Size);
        var packer = new LayerPacker(recipe.Time, Reading.Of(recipe.Name, total, progress));
        var layers = new PackedLayer[plans.Count];
        Together.ForEach(
            plans,
            (plan, at) => layers[at] = kept[at] ?? packer.Pack(plan, layout, cancellation),
            cancellation
        );
        return layers;
    }

    private PackedLayer? Kept(ImageRecord? former, Digest key)
    {
        var at = former?.Keys.ToList().IndexOf(key) ?? -1;
        return at >= 0 && layout.Has(former!.Image.Layers[at].Blob) ? former.Image.Layers[at] : null;
    }

    private bool IsWhole(BuiltImage image) =>
        layout.HasImage(image.Descriptor) && (image.ModelPack is not { } pack || layout.HasImage(pack));
}
