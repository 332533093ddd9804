using Slipway.Language.Syntax;
using Slipway.Language.Systems.Kubernetes;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>A document of kind Inference.</summary>
/// <param name="Document">The document.</param>
/// <param name="Spec">Its <c>spec</c>.</param>
public sealed record Inference(SpecDocument Document, SpecMapping Spec)
{
    /// <summary>The API group and version.</summary>
    public const string ApiVersion = "serving.kubedl.io/v1alpha1";

    /// <summary>The kind of documents that are one.</summary>
    public const string Kind = "Inference";

    /// <summary>The framework; empty where there is none.</summary>
    public string Framework => Spec.Text("framework")?.Text ?? "";

    /// <summary>The predictors, in order.</summary>
    public IReadOnlyList<InferencePredictor> Predictors =>
        [.. Spec.Mappings("predictors").Select(node => new InferencePredictor(this, node))];

    /// <summary>The Inference a document is.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>The Inference; null where it is none.</returns>
    public static Inference? Of(SpecDocument document) =>
        document.ApiVersion == ApiVersion && document.Kind == Kind && document.Root.Mapping("spec") is { } spec
            ? new Inference(document, spec)
            : null;

    /// <summary>Every Inference of a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>They, in the order of the documents.</returns>
    public static IEnumerable<Inference> All(Workspace workspace) => workspace.Documents.Select(Of).OfType<Inference>();
}

/// <summary>A predictor of an Inference.</summary>
/// <param name="Inference">The Inference.</param>
/// <param name="Node">The predictor.</param>
public sealed record InferencePredictor(Inference Inference, SpecMapping Node)
{
    /// <summary>The scalar that names it; null where it has no name.</summary>
    public SpecScalar? NameNode => Node.Text("name");

    /// <summary>The name; empty where there is none.</summary>
    public string Name => NameNode?.Text ?? "";

    /// <summary>Where to report what concerns the predictor as a whole.</summary>
    public SourceSpan Place => NameNode?.Span ?? (Node.Entries is [var first, ..] ? first.Key.Span : Node.Span);

    /// <summary>The scalar that names the ModelVersion it serves; null where it serves none.</summary>
    public SpecScalar? ModelVersion => Node.Text("modelVersion");

    /// <summary>Its share of the requests in relation to the others'; null where the value is not a number.</summary>
    public long? Weight => Node.Entry("trafficWeight") is null ? 100 : Node.Integer("trafficWeight");

    /// <summary>Its pods; null where nothing is said of them.</summary>
    public PodTemplate? Pod =>
        Node.Mapping("template") is { } template
            ? new PodTemplate(
                template,
                Node.Entry("template")!.Key.Span,
                $"predictor '{Name}' of Inference '{Inference.Document.Name}'"
            )
            : null;
}
