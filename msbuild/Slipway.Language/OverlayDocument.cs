using Slipway.Language.Environments;
using Slipway.Language.Files;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language;

/// <summary>An overlay as a document of its own, for editors: bound to the schema of the spec that it is laid over.</summary>
/// <param name="Document">The overlay; what binding would find wrong with it says nothing.</param>
/// <param name="Spec">The spec; null where no spec is what it names.</param>
public sealed record OverlayDocument(SpecDocument Document, SpecDocument? Spec)
{
    /// <summary>Reads an overlay file. Never throws on any text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="specs">The specs as they were written.</param>
    /// <param name="options">What the project says about them as a whole.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>Its overlays, in order.</returns>
    public static IReadOnlyList<OverlayDocument> Read(
        SourceText source,
        IReadOnlyList<SpecDocument> specs,
        WorkspaceOptions options,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var read = new List<OverlayDocument>();
        foreach (var root in WrittenFile.Read(source, cancellation).Documents)
        {
            var spec = SpecOf(root, specs, options.Namespace);
            var typed = spec is null ? root : OverlayTypes.Add(root, spec.Root);
            var document = DocumentBinding.Bind(source.File, typed, options, new List<Diagnostic>());
            read.Add(new OverlayDocument(document, spec));
        }
        return read;
    }

    /// <summary>An overlay with the types that only the spec says.</summary>
    /// <param name="root">The outermost mapping of the overlay, be it half written.</param>
    /// <param name="specs">The specs as they were written.</param>
    /// <param name="options">What the project says about them as a whole.</param>
    /// <returns>The mapping; the same one where no spec is what the overlay names.</returns>
    public static SpecMapping Typed(SpecMapping root, IReadOnlyList<SpecDocument> specs, WorkspaceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return SpecOf(root, specs, options.Namespace) is { } spec ? OverlayTypes.Add(root, spec.Root) : root;
    }

    private static SpecDocument? SpecOf(SpecMapping root, IReadOnlyList<SpecDocument> specs, string defaultNamespace)
    {
        var overlay = new Overlay(root);
        var named = specs.Where(spec => overlay.Names(spec.Root)).ToList();
        var meant = overlay.Among(named.ConvertAll(spec => spec.Root), defaultNamespace);
        return named.Find(spec => ReferenceEquals(spec.Root, meant));
    }
}
