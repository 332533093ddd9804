using Microsoft.Build.Framework;
using Slipway.Build.Imaging;

namespace Slipway.Tasks.Imaging;

/// <summary>Takes the images of referenced projects out of the archives that their publish wrote, into one layout.</summary>
[MSBuildMultiThreadableTask]
public sealed class TakeProjectImages : ImageTask
{
    /// <summary>The referenced projects, with metadata <c>Reference</c> (what messages call it), <c>Repository</c>, <c>Tag</c>, <c>Archive</c> and <c>Digests</c> (a file with one a line).</summary>
    [Required]
    public ITaskItem[] Projects { get; set; } = [];

    /// <summary>The full path of the layout's folder.</summary>
    [Required]
    public string LayoutFolder { get; set; } = "";

    /// <summary>The registry the images are for; empty for none.</summary>
    public string? Registry { get; set; }

    /// <summary>The images: <c>repository:tag</c>, with what names them in the world.</summary>
    [Output]
    public ITaskItem[] BuiltImages { get; private set; } = [];

    private protected override Task RunAsync(CancellationToken cancellation)
    {
        if (!IsRegistry(Registry))
            return Task.CompletedTask;
        var images = ReferencedImages.Take(Projects.Select(Referenced), LayoutFolder, cancellation);
        BuiltImages = BuiltImageItem.Of(images, LayoutFolder, Registry);
        return Task.CompletedTask;
    }

    private static ReferencedProject Referenced(ITaskItem project) =>
        new(
            project.GetMetadata("Reference"),
            project.GetMetadata("Repository"),
            project.GetMetadata("Tag"),
            project.GetMetadata("Archive"),
            project.GetMetadata("Digests"),
            project.GetMetadata("BaseImage")
        );
}
