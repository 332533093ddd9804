using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Seldon;

/// <summary>Documents of Seldon: models served side by side.</summary>
public static class SeldonDeployment
{
    /// <summary>The kind.</summary>
    public const string Kind = "SeldonDeployment";

    /// <summary>Whether a document is one.</summary>
    /// <param name="document">A document of any kind.</param>
    public static bool Is(SpecDocument document) =>
        document.Kind == Kind && document.ApiVersion.StartsWith("machinelearning.seldon.io/", StringComparison.Ordinal);

    /// <summary>Its predictors, in order; null where some of them could not be read.</summary>
    /// <param name="document">A SeldonDeployment.</param>
    public static IReadOnlyList<SpecMapping>? Predictors(SpecDocument document)
    {
        var items = document.Root.Mapping("spec")?.Items("predictors") ?? [];
        var predictors = items.OfType<SpecMapping>().ToList();
        return predictors.Count == items.Count ? predictors : null;
    }
}
