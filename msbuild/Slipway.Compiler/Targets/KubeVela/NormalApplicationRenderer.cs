using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>Target <c>kubevela</c>: the Application in normal form, in types that KubeVela has.</summary>
public sealed class NormalApplicationRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => "kubevela";

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document) || Initializer.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace)
    {
        if (Application.Of(document) is not { } application)
            return [];
        var json = VelaApplication.IsNeeded(application)
            ? VelaApplication.Of(application, workspace)
            : document.Root.ToJson();
        return
        [
            new(json, $"{document.Kind} '{document.Name}'", document.Place)
            {
                DefaultImages = document.Bound.DefaultImages,
            },
        ];
    }
}
