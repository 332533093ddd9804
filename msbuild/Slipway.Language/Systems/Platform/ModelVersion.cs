using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Platform;

/// <summary>A version of a model that the project makes: a document ModelVersion, or a step <c>ml-model-checkpoint</c>.</summary>
/// <param name="Node">What says so: <c>spec</c>, or the step's <c>modelVersion</c>.</param>
/// <param name="Namespace">The namespace it is in.</param>
/// <param name="Step">The step that makes it; null where a document does.</param>
/// <param name="GivenName">The name it is given; null where it follows from model and tag.</param>
public sealed record ModelVersion(SpecMapping Node, string Namespace, Step? Step, string? GivenName)
{
    /// <summary>The type of the step that makes one.</summary>
    public const string StepType = "ml-model-checkpoint";

    /// <summary>The kind of the document.</summary>
    public const string Kind = "ModelVersion";

    /// <summary>The API group and version of the document.</summary>
    public const string ApiVersion = "model.kubedl.io/v1alpha1";

    /// <summary>The Model it belongs to; null where it names none.</summary>
    public SpecScalar? ModelName => Node.Text("modelName");

    /// <summary>The repository of its image; null where it names none.</summary>
    public SpecScalar? ImageRepo => Node.Text("imageRepo");

    /// <summary>The tag of its image; empty where KubeDL makes one up.</summary>
    public string ImageTag => Node.Text("imageTag")?.Text ?? "";

    /// <summary>The name that predictors know it by.</summary>
    public string Name => GivenName ?? $"{ModelName?.Text}-{ImageTag}";

    /// <summary>The model's image; null where it is known only in the cluster.</summary>
    public string? Image => ImageRepo is { } repository && ImageTag.Length > 0 ? $"{repository.Text}:{ImageTag}" : null;

    /// <summary>What makes it, in words.</summary>
    public string Origin => Step is null ? $"the ModelVersion '{Name}'" : $"step '{Step.Name}'";

    /// <summary>The versions that a workspace makes, in order.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The versions.</returns>
    public static IEnumerable<ModelVersion> Of(Workspace workspace) =>
        workspace.Documents.Where(Is).Select(OfDocument).Concat(workspace.Applications().SelectMany(MadeBy));

    /// <summary>The versions that an Application's steps make, in order.</summary>
    /// <param name="application">The Application.</param>
    /// <returns>The versions.</returns>
    public static IEnumerable<ModelVersion> MadeBy(Application application) =>
        from step in application.Workflow.RunSteps
        where step.Type == StepType
        let node = step.Properties.Mapping("modelVersion")
        where node is not null
        select new ModelVersion(node, application.Namespace, step, node.Text("name")?.Text);

    private static bool Is(SpecDocument document) => document is { Kind: Kind, ApiVersion: ApiVersion };

    private static ModelVersion OfDocument(SpecDocument document) =>
        new(
            document.Root.Mapping("spec") ?? new SpecMapping([], document.Root.Span),
            document.Namespace,
            null,
            document.Name
        );
}
