using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets;

/// <summary>Documents of KubeDL become themselves, in normal form.</summary>
public abstract class KubeDlRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public sealed override bool Renders(SpecDocument document) => KubeDlDocument.Is(document);

    /// <inheritdoc />
    public sealed override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace) =>
        [new(document.Root.ToJson(), $"{document.Kind} '{document.Name}'", document.Place)];
}
