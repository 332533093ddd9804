using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Imaging;

/// <summary>The image of a <c>SlipwayImage</c>: files over a base, and how its program starts.</summary>
internal static class FilesRecipe
{
    private const string Folder = "/app";

    /// <summary>Reads the item.</summary>
    /// <exception cref="DiagnosticException">The item is incomplete or has a wrong value.</exception>
    public static ImageRecipe Of(ITaskItem image, ImageDefaults defaults)
    {
        var item = new ImageItem(image, "SlipwayImage", defaults);
        var name = item.Name();
        var recipe = new ImageRecipe
        {
            Name = name,
            Kind = "image",
            Source = item.Source(),
            Into = item.Into(Folder),
            Base = item.Base(standard: null),
            Platforms = item.Platforms(),
            Compresses = item.Compresses(),
            Entrypoint = item.List("Entrypoint"),
            Command = item.List("Command"),
            WorkingDirectory = item.Text("WorkingDirectory"),
            User = item.Text("User"),
            Environment = item.Environment(),
            Ports = item.Ports(),
            Labels = item.Labels(
                (ImageLabels.Title, item.Text("Title")),
                (ImageLabels.Version, item.Text("Version") ?? name.Tag),
                (ImageLabels.Authors, item.Text("Creator")),
                (ImageLabels.Revision, item.Text("Revision")),
                (ImageLabels.Licenses, item.Text("License"))
            ),
            Time = defaults.Time,
            Excluded = defaults.Excluded,
        };
        item.CheckNames();
        return recipe;
    }
}
