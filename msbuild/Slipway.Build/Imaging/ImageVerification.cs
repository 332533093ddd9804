using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Locking;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Imaging;

/// <summary>Makes a project's images again from their files, without writing them, and compares them with the lock file.</summary>
/// <param name="bases">Where the images underneath come from.</param>
/// <param name="progress">Told how much is read.</param>
internal sealed class ImageVerification(IBaseImages bases, IProgress<PackedBytes> progress)
{
    /// <summary>Compares.</summary>
    /// <param name="recipes">The images.</param>
    /// <param name="lockFile">The full path of the lock file.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <returns>What differs; null where there is nothing to compare.</returns>
    /// <exception cref="DiagnosticException">The lock file cannot be read or is another version's, or files fail.</exception>
    public async Task<IReadOnlyList<Diagnostic>?> RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        string lockFile,
        CancellationToken cancellation
    )
    {
        if (recipes.Count == 0 && !File.Exists(lockFile))
            return null;
        var locked = LockFile.Read(lockFile);
        if (locked.Packer != ImageRecipe.Version)
            throw LockFaults.OtherPacker.In(lockFile, lockFile, locked.Packer, ImageRecipe.Version).ToException();
        var measurement = new ImageMeasurement(bases, progress);
        var images = new List<BuiltImage>();
        foreach (var recipe in recipes)
            images.Add(await measurement.RunAsync(recipe, cancellation));
        return [.. LockComparison.Run(locked, LockFile.Of(images))];
    }
}
