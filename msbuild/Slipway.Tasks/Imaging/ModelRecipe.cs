using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Oci.Layers;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Imaging;

/// <summary>
/// The image of a <c>SlipwayModel</c>: real files in <c>models/</c>, where KServe and image volumes look for them, and
/// the link <c>kubedl-model</c>, where KubeDL does.
/// </summary>
internal static class ModelRecipe
{
    private const string Folder = "models";

    /// <summary>Reads the item.</summary>
    /// <param name="model">The item.</param>
    /// <param name="defaults">What holds where it says nothing.</param>
    /// <param name="report">Takes warnings.</param>
    /// <exception cref="DiagnosticException">The item is incomplete or has a wrong value.</exception>
    public static ImageRecipe Of(ITaskItem model, ImageDefaults defaults, Action<Diagnostic> report)
    {
        var item = new ImageItem(model, "SlipwayModel", defaults);
        var name = item.Name();
        var recipe = new ImageRecipe
        {
            Name = name,
            Kind = "model",
            Source = item.Source(),
            Into = Folder,
            Links = [new LinkEntry("kubedl-model", Folder)],
            Base = item.Base(defaults.ModelBase),
            Platforms = item.Platforms(),
            Compresses = item.Compresses(),
            Labels = item.Labels(
                (ImageLabels.Title, item.Text("ModelName") ?? name.Name[(name.Name.LastIndexOf('/') + 1)..]),
                (ImageLabels.Version, item.Text("Version") ?? name.Tag),
                (ImageLabels.Authors, item.Text("Creator")),
                (ImageLabels.Revision, item.Text("Revision")),
                (ImageLabels.Licenses, item.Text("License"))
            ),
            HasModelPack = item.Flag("ModelPack"),
            Time = defaults.Time,
            Excluded = defaults.Excluded,
        };
        var mayBeScratch = item.Flag("AllowScratch");
        item.CheckNames();
        if (!mayBeScratch && recipe.Base is null)
            report(RecipeFaults.NoShell.With(name));
        return recipe;
    }
}
