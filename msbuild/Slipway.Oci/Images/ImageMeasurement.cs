using Slipway.Oci.BaseImages;
using Slipway.Oci.Layers;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Images;

/// <summary>Tells what images would be: every file is read, and nothing is written.</summary>
/// <param name="bases">Where the images underneath come from.</param>
/// <param name="progress">Told what was read.</param>
public sealed class ImageMeasurement(IBaseImages bases, IProgress<PackedBytes>? progress = null)
{
    /// <summary>Measures an image.</summary>
    /// <param name="recipe">What it is made of.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DiagnosticException">Files or base are not as they should be.</exception>
    public async Task<BuiltImage> RunAsync(ImageRecipe recipe, CancellationToken cancellation)
    {
        var plans = recipe.PlanLayers(cancellation);
        var images = await recipe.GetBasesAsync(bases, cancellation);
        var packer = new LayerPacker(recipe.Time, Reading.Of(recipe.Name, plans.Sum(plan => plan.Size), progress));
        var layers = new PackedLayer[plans.Count];
        Together.ForEach(plans, (plan, at) => layers[at] = packer.Measure(plan, cancellation), cancellation);
        return AssembledImage.Of(recipe, images, layers).Image;
    }
}
