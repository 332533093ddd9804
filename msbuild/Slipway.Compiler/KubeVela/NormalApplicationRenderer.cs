using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets;
using Slipway.Language.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.KubeVela;

/// <summary>Target <c>kubevela</c>: the Application in normal form.</summary>
public sealed class NormalApplicationRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => "kubevela";

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => Application.Is(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace) =>
        [new(document.Root.ToJson(), $"Application '{document.Name}'", document.Place)];
}
