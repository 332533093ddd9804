using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>A rule about predictors whose ModelVersion nothing in the project makes.</summary>
public abstract class ModelVersionReference : Rule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        Inference.All(workspace).SelectMany(inference => Check(inference, workspace));

    private IEnumerable<Diagnostic> Check(Inference inference, Workspace workspace)
    {
        var inNamespace = inference.Document.Namespace;
        foreach (var predictor in inference.Predictors)
        {
            if (predictor.ModelVersion is not { } name || MayExist(name.Text, inNamespace, workspace))
                continue;
            var versions = ModelImage
                .OfDocuments(workspace)
                .Select(image => image.Document)
                .Where(document => document.Namespace == inNamespace)
                .ToList();
            var nearest = NearestWord.Find(name.Text, versions.Select(document => document.Name));
            if (Report(predictor, versions.Find(document => document.Name == nearest)) is { } found)
                yield return found;
        }
    }

    /// <summary>Reports a predictor.</summary>
    /// <param name="predictor">The predictor, whose ModelVersion is not there.</param>
    /// <param name="nearest">The ModelVersion of nearly the same name; null where there is none.</param>
    /// <returns>The finding; null where another rule speaks.</returns>
    private protected abstract Diagnostic? Report(InferencePredictor predictor, SpecDocument? nearest);

    /// <summary>How to tell the project of a ModelVersion that others make.</summary>
    private protected static string Declaration(string name) =>
        $"<SlipwayExternal Include=\"{name}\" Kind=\"{ModelImage.Kind}\" />";

    /// <summary>A job calls what it makes after itself, and five characters that no one knows before.</summary>
    private static bool MayExist(string name, string inNamespace, Workspace workspace) =>
        workspace.HasExternal(ModelImage.Kind, name, inNamespace)
        || TrainingJob
            .All(workspace)
            .Any(job =>
                job.Model is not null
                && job.Document.Namespace == inNamespace
                && name.Length >= $"mv-{job.Document.Name}-12345".Length
                && name.StartsWith($"mv-{job.Document.Name}-", StringComparison.Ordinal)
            );
}
