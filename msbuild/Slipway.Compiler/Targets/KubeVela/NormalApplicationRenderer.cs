using Slipway.Compiler.Objects;
using Slipway.Compiler.Platform.Vela;
using Slipway.Compiler.Targets;
using Slipway.Language.KubeVela;
using Slipway.Language.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.KubeVela;

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
        if (workspace.ApplicationOf(document) is not { } application)
            return [];
        var json = VelaApplication.IsNeeded(application)
            ? VelaApplication.Of(application, workspace)
            : document.Root.ToJson();
        return [new(json, $"{document.Kind} '{document.Name}'", document.Place)];
    }
}
