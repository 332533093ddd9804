using Slipway.Oci.Images;
using Slipway.Oci.Layers;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Imaging;

/// <summary>
/// The image of a <c>SlipwayModel</c>: real files in <c>models/</c>, where KServe and image volumes look for them, and
/// the link <c>kubedl-model</c>, where KubeDL does.
/// </summary>
internal static class ModelRecipe
{
    private const string Folder = "models";

    /// <summary>Reads the item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="defaults">What holds where it says nothing.</param>
    /// <param name="report">Takes warnings.</param>
    /// <exception cref="DiagnosticException">The item is incomplete or has a wrong value.</exception>
    public static ImageRecipe Of(ImageItem item, ImageDefaults defaults, Action<Diagnostic> report)
    {
        var values = new ImageValues(item, defaults);
        var name = values.Name();
        var title = item.Text("ModelName") ?? name.Name[(name.Name.LastIndexOf('/') + 1)..];
        var recipe = values.Recipe(name, "model", Folder, defaults.ModelBase) with
        {
            Links = [new LinkEntry("kubedl-model", Folder)],
            Labels = values.Labels(title, name),
            HasModelPack = item.Flag("ModelPack"),
        };
        var mayBeScratch = item.Flag("AllowScratch");
        item.CheckNames();
        if (!mayBeScratch && recipe.Base is null)
            report(RecipeFaults.NoShell.With(name));
        return recipe;
    }
}
