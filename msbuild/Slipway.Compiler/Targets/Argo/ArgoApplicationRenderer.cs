using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Target <c>argo</c>: the Workflow of an Application, after the account it runs as.</summary>
public sealed class ArgoApplicationRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => ArgoTarget.TargetName;

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document) || Initializer.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace) =>
        Application.Of(document) is { } application ? Render(application, workspace) : [];

    private static IEnumerable<RenderedObject> Render(Application application, Workspace workspace)
    {
        var document = application.Document;
        var workflow = ArgoWorkflow.Of(application, workspace);
        return workflow.Objects.Select(json => new RenderedObject(
            json,
            $"{document.Kind} '{document.Name}'",
            document.Place
        )
        {
            Parts = ReferenceEquals(json, workflow.Objects[^1]) ? workflow.Applied : [],
            Texts = ReferenceEquals(json, workflow.Objects[^1]) ? workflow.Texts : [],
        });
    }
}
