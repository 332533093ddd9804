using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Locking;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Imaging;

/// <summary>Makes a project's images again from their files, without writing them, and compares them with the lock file.</summary>
[MSBuildMultiThreadableTask]
public sealed class VerifyImages : ImagesTask
{
    private protected override async Task RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IBaseImages bases,
        IProgress<PackedBytes> progress,
        ImageReport report,
        CancellationToken cancellation
    )
    {
        if (recipes.Count == 0 && !File.Exists(LockFile))
        {
            Say("the project builds no image of its own, so there is nothing to verify");
            return;
        }
        var locked = Oci.Locking.LockFile.Read(LockFile);
        if (locked.Packer != ImageRecipe.Version)
            throw LockFaults.OtherPacker.In(LockFile, LockFile, locked.Packer, ImageRecipe.Version).ToException();
        var measurement = new ImageMeasurement(bases, progress);
        var images = new List<BuiltImage>();
        foreach (var recipe in recipes)
            images.Add(await measurement.RunAsync(recipe, cancellation));
        foreach (var fault in LockComparison.Run(locked, Oci.Locking.LockFile.Of(images)))
            report.Add(fault);
    }
}
