using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4028: TensorFlow Serving looks for the model where it is not.</summary>
public sealed class MisplacedModel : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4028",
            Severity.Warning,
            "A server looks for its model in the wrong folder",
            "KubeDL puts the model into '{0}', and TensorFlow Serving looks into '{1}': write 'modelPath: {1}'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        Inference.All(workspace).SelectMany(inference => Check(inference, workspace));

    private IEnumerable<Diagnostic> Check(Inference inference, Workspace workspace)
    {
        if (inference.Framework != "TFServing")
            yield break;
        foreach (var predictor in inference.Predictors)
        {
            if (predictor.ModelVersion is not { } version || Model(version.Text, inference, workspace) is not { } model)
                continue;
            var path = predictor.Node.Text("modelPath");
            var words = predictor.Pod?.Containers.SelectMany(ServerWords.Of) ?? [];
            if (words.Any(word => word.StartsWith("--model_base_path", StringComparison.Ordinal)))
                continue;
            var found = path?.Text.TrimEnd('/') ?? $"/kubedl-model/{version.Text}";
            var folder = found[..Math.Max(found.LastIndexOf('/'), 0)];
            var sought = $"{folder}/{model}";
            if (found != sought)
                yield return Descriptor.At((path ?? version).Span, found, sought) with
                {
                    Fix = path is null
                        ? YamlFix.Add(predictor.Node, ("modelPath", YamlFix.Yaml(sought)))
                        : YamlFix.Write(path, sought),
                };
        }
    }

    private static string? Model(string version, Inference inference, Workspace workspace) =>
        ModelImage
            .OfDocuments(workspace)
            .FirstOrDefault(image =>
                image.Document.Name == version && image.Document.Namespace == inference.Document.Namespace
            )
            ?.Model
            is { Length: > 0 } model
            ? model
            : null;
}
