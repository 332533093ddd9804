using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Imaging;

/// <summary>The image of a <c>SlipwayImage</c>: files over a base, and how its program starts.</summary>
internal static class FilesRecipe
{
    private const string Folder = "/app";

    /// <summary>Reads the item.</summary>
    /// <exception cref="DiagnosticException">The item is incomplete or has a wrong value.</exception>
    public static ImageRecipe Of(ImageItem item, ImageDefaults defaults)
    {
        var values = new ImageValues(item, defaults);
        var name = values.Name();
        var recipe = values.Recipe(name, "image", values.Into(Folder), standardBase: null) with
        {
            Entrypoint = item.List("Entrypoint"),
            Command = item.List("Command"),
            WorkingDirectory = item.Text("WorkingDirectory"),
            User = item.Text("User"),
            Environment = values.Environment(),
            Ports = values.Ports(),
            Labels = values.Labels(item.Text("Title"), name),
        };
        item.CheckNames();
        return recipe;
    }
}
