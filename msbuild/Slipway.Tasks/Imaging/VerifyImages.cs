using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;

namespace Slipway.Tasks.Imaging;

/// <summary>Makes a project's images again from their files, without writing them, and compares them with the lock file.</summary>
[MSBuildMultiThreadableTask]
public sealed class VerifyImages : ImagesTask
{
    private protected override async Task RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IBaseImages bases,
        IProgress<PackedBytes> progress,
        CancellationToken cancellation
    )
    {
        var verification = new ImageVerification(bases, progress);
        if (await verification.RunAsync(recipes, LockFile, cancellation) is not { } faults)
        {
            Say("the project builds no image of its own, so there is nothing to verify");
            return;
        }
        foreach (var fault in faults)
            Report(fault);
    }
}
