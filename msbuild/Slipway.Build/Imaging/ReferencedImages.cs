using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Imaging;

/// <summary>Takes the images of referenced projects out of the archives that their publish wrote, into one layout.</summary>
internal static class ReferencedImages
{
    /// <summary>Takes them.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="layoutFolder">The full path of the layout.</param>
    /// <param name="cancellation">Stops between blobs.</param>
    /// <exception cref="DiagnosticException">A project has no image, or a name that cannot be.</exception>
    public static IReadOnlyList<BuiltImage> Take(
        IEnumerable<ReferencedProject> projects,
        string layoutFolder,
        CancellationToken cancellation
    )
    {
        var layout = OciLayout.Create(layoutFolder);
        var images = new List<BuiltImage>();
        foreach (var project in projects)
        {
            var name = project.Name();
            if (images.Exists(image => image.Name == name))
                throw project.BadName(name, "another project has this name");
            var manifest = project.Image().Take(layout, cancellation);
            var below = project.Base.Length > 0 ? project.Base : null;
            images.Add(new BuiltImage(name, "project", manifest, [], []) { Base = below });
        }
        // Last, so that a publish that fails changes nothing.
        layout.Rename(LayoutIndex.Of(images));
        return images;
    }
}
