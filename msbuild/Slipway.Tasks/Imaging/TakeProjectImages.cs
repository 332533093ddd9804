using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

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

    private protected override Task RunAsync(TaskFindings findings, ImageReport report, CancellationToken cancellation)
    {
        if (!IsRegistry(findings, Registry))
            return Task.CompletedTask;
        var layout = OciLayout.Create(LayoutFolder);
        var images = new List<BuiltImage>();
        foreach (var project in Projects)
        {
            var name = NameOf(project);
            if (images.Exists(image => image.Name == name))
                throw ProjectImageFaults
                    .BadName.With(project.GetMetadata("Reference"), name, "another project has this name")
                    .ToException();
            var manifest = ImageOf(project).Take(layout, cancellation);
            var below = project.GetMetadata("BaseImage");
            images.Add(new BuiltImage(name, "project", manifest, [], []) { Base = below.Length > 0 ? below : null });
        }
        // Last, so that a publish that fails changes nothing.
        layout.Rename(LayoutIndex.Of(images));
        BuiltImages = [.. images.Select(image => BuiltImageItem.Of(image, LayoutFolder, Registry))];
        return Task.CompletedTask;
    }

    private static ImageReference NameOf(ITaskItem project)
    {
        var repository = project.GetMetadata("Repository");
        if (ImageReference.Parse(repository) is not { Tag: null, Digest: null })
            throw ProjectImageFaults
                .BadName.With(project.GetMetadata("Reference"), repository, "this is not a repository")
                .ToException();
        var tag = project.GetMetadata("Tag");
        return ImageReference.Parse($"{repository}:{tag}")
            ?? throw ProjectImageFaults
                .BadName.With(
                    project.GetMetadata("Reference"),
                    repository,
                    $"its tag '{tag}' is none; registries take letters, digits, '.', '_' and '-'"
                )
                .ToException();
    }

    private static ProjectImage ImageOf(ITaskItem project)
    {
        var file = project.GetMetadata("Digests");
        var told = File.Exists(file) ? File.ReadAllLines(file) : [];
        var digests = new List<Digest>();
        foreach (var line in told)
        {
            if (Digest.TryParse(line, out var digest))
                digests.Add(digest);
        }
        return new ProjectImage(project.GetMetadata("Reference"), project.GetMetadata("Archive"), digests);
    }
}
