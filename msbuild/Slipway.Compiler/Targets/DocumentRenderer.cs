using Slipway.Compiler.Objects;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets;

/// <summary>Turns documents of some kind into the objects of one target.</summary>
/// <remarks>Renderers have no state. They are listed by their base class; a new one needs no entry anywhere.</remarks>
public abstract class DocumentRenderer
{
    /// <summary>The name of the target.</summary>
    public abstract string Target { get; }

    /// <summary>Whether it renders a document. At most one renderer of a target does.</summary>
    /// <param name="document">The document in normal form.</param>
    /// <returns>True where it does; the document then is not passed on as it is, even if nothing comes of it.</returns>
    public abstract bool Renders(SpecDocument document);

    /// <summary>Renders a document.</summary>
    /// <param name="document">The document; it may be malformed in any way, and a renderer never throws.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>The objects, in the order in which they are to be applied.</returns>
    public abstract IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace);
}
