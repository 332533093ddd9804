using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>A version of a model and the image it is packed into: a ModelVersion, or what a job is to make one of.</summary>
/// <param name="Node">The mapping that says so.</param>
/// <param name="Document">The document it is in.</param>
/// <param name="Key">The key or name to report at what concerns it as a whole.</param>
public sealed record ModelImage(SpecMapping Node, SpecDocument Document, SpecScalar Key)
{
    /// <summary>The API group and version of Models and ModelVersions.</summary>
    public const string ApiVersion = "model.kubedl.io/v1alpha1";

    /// <summary>The kind of documents that are one.</summary>
    public const string Kind = "ModelVersion";

    /// <summary>Where to report what concerns it as a whole.</summary>
    public SourceSpan Place => Key.Span;

    /// <summary>The scalar that names the Model; null where there is none.</summary>
    public SpecScalar? ModelNode => Node.Text("modelName");

    /// <summary>The Model; empty where there is none.</summary>
    public string Model => ModelNode?.Text ?? "";

    /// <summary>The scalar that is the image's tag; null where there is none.</summary>
    public SpecScalar? TagNode => Node.Text("imageTag");

    /// <summary>The repository; empty where there is none.</summary>
    public string Repository => Node.Text("imageRepo")?.Text ?? "";

    /// <summary>What to call it in a message.</summary>
    public string Subject =>
        Is(Document) ? $"ModelVersion '{Document.Name}'" : $"the model of {Document.Kind} '{Document.Name}'";

    /// <summary>Whether a document is a ModelVersion.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>True where it is.</returns>
    public static bool Is(SpecDocument document) => document.ApiVersion == ApiVersion && document.Kind == Kind;

    /// <summary>The versions that documents describe themselves.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The versions, in the order of the documents.</returns>
    public static IEnumerable<ModelImage> OfDocuments(Workspace workspace) =>
        workspace.Documents.Select(OfDocument).OfType<ModelImage>();

    /// <summary>The version that a document describes.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>The version; null where the document is something else.</returns>
    public static ModelImage? OfDocument(SpecDocument document) =>
        Is(document) && document.Root.Mapping("spec") is { } spec
            ? new ModelImage(spec, document, document.NameNode ?? document.Root.Entry("spec")!.Key)
            : null;

    /// <summary>The version that a document describes, or that the job in it is to make.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>The version; null where there is none.</returns>
    public static ModelImage? Of(SpecDocument document) => OfDocument(document) ?? TrainingJob.Of(document)?.Model;

    /// <summary>Every version: those that documents describe, and those that jobs are to make.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The versions.</returns>
    public static IEnumerable<ModelImage> All(Workspace workspace) =>
        OfDocuments(workspace).Concat(TrainingJob.All(workspace).Select(job => job.Model).OfType<ModelImage>());
}
