using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Licenses;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using Slipway.Schema.Words;

namespace Slipway.Build.Imaging;

/// <summary>The images a project asks for, checked.</summary>
/// <param name="defaults">What holds where items say nothing.</param>
/// <param name="bases">Tells paths from references.</param>
/// <param name="report">Takes what is wrong with them.</param>
internal sealed class ProjectImages(ImageDefaults defaults, IBaseImages bases, Action<Diagnostic> report)
{
    private readonly List<ImageRecipe> recipes = [];

    /// <summary>The images; null where anything is an error.</summary>
    /// <param name="models">Items <c>SlipwayModel</c>.</param>
    /// <param name="images">Items <c>SlipwayImage</c>.</param>
    public IReadOnlyList<ImageRecipe>? Read(IEnumerable<ImageItem> models, IEnumerable<ImageItem> images)
    {
        var areRight = true;
        foreach (var model in models)
            areRight &= TryAdd(() => ModelRecipe.Of(model, defaults, report));
        foreach (var image in images)
            areRight &= TryAdd(() => FilesRecipe.Of(image, defaults));
        return areRight ? recipes : null;
    }

    private bool TryAdd(Func<ImageRecipe> read)
    {
        try
        {
            var recipe = read();
            if (recipes.Find(one => one.Name == recipe.Name) is { } same)
                throw RecipeFaults.SameName.With(same.Source, recipe.Source, recipe.Name).ToException();
            recipes.Add(WithLicense(recipe));
            CheckBase(recipe);
            return true;
        }
        catch (DiagnosticException failure)
        {
            foreach (var fault in failure.Diagnostics)
                report(fault);
            return false;
        }
    }

    /// <summary>The recipe with its licence as an expression, as the label and the bill of materials have it.</summary>
    private ImageRecipe WithLicense(ImageRecipe recipe)
    {
        if (
            recipe.Labels.GetValueOrDefault(ImageLabels.Licenses) is not { } license
            || LicenseExpression.IsValid(license)
        )
            return recipe;
        var expression = LicenseExpression.Of(license);
        var nearest = NearestWord.Find(license.Replace(' ', '-'), LicenseList.Names);
        var remedy = nearest is null ? ", such as 'Apache-2.0'" : $", such as '{nearest}'";
        report(RecipeFaults.BadLicense.With(recipe.Name, license, expression, remedy));
        var labels = new Dictionary<string, string>(recipe.Labels, StringComparer.Ordinal)
        {
            [ImageLabels.Licenses] = expression,
        };
        return recipe with { Labels = labels };
    }

    private void CheckBase(ImageRecipe recipe)
    {
        if (recipe.Base is not { } name || bases.IsOnDisk(name))
            return;
        if (FloatingImages.Judge(name, recipe) is { } verdict)
            report(RecipeFaults.FloatingBase.With([recipe.Name, .. verdict.Arguments]));
    }
}
