using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;

namespace Slipway.Tasks.Imaging;

/// <summary>Builds the images of a project's models and files into an image layout; what did not change is not read.</summary>
[MSBuildMultiThreadableTask]
public sealed class BuildImages : ImagesTask
{
    /// <summary>The full path of the layout's folder.</summary>
    [Required]
    public string LayoutFolder { get; set; } = "";

    /// <summary>The registry the images are for; empty for none.</summary>
    public string? Registry { get; set; }

    /// <summary>The images: <c>repository:tag</c>, with what names them in the world.</summary>
    [Output]
    public ITaskItem[] BuiltImages { get; private set; } = [];

    private protected override Task RunAsync(CancellationToken cancellation) =>
        IsRegistry(Registry) ? base.RunAsync(cancellation) : Task.CompletedTask;

    private protected override async Task RunAsync(
        IReadOnlyList<ImageRecipe> recipes,
        IBaseImages bases,
        IProgress<PackedBytes> progress,
        CancellationToken cancellation
    )
    {
        var folder = new ImageFolder(LayoutFolder, IntermediateFolder, bases);
        var images = await folder.WriteAsync(recipes, progress, cancellation);
        ImageFolder.WriteLock(LockFile, images);
        BuiltImages = BuiltImageItem.Of(images, LayoutFolder, Registry);
        foreach (var image in images)
            Log.LogMessage(MessageImportance.Normal, "{0} is {1}", image.Name, image.Descriptor.Digest);
    }
}
