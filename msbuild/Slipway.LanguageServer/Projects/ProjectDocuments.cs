using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.LanguageServer.Projects;

/// <summary>The documents that people write: specs as they are without any environment, and the overlays of all environments.</summary>
internal sealed class ProjectDocuments
{
    private readonly Workspace specs;
    private readonly HashSet<string> overlayFiles;
    private readonly Dictionary<SpecDocument, OverlayDocument> overlays;

    /// <summary>Puts them together.</summary>
    /// <param name="specs">The specs as they were written.</param>
    /// <param name="files">The overlay files.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public ProjectDocuments(Workspace specs, IReadOnlyList<SourceText> files, CancellationToken cancellation)
    {
        this.specs = specs;
        overlayFiles = files.Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        overlays = files
            .SelectMany(file => OverlayDocument.Read(file, specs.Documents, specs.Options, cancellation))
            .ToDictionary(overlay => overlay.Document);
        All = [.. specs.Documents, .. overlays.Keys];
    }

    /// <summary>All of them, the specs first.</summary>
    public IReadOnlyList<SpecDocument> All { get; }

    /// <summary>What the project says about them as a whole.</summary>
    public WorkspaceOptions Options => specs.Options;

    /// <summary>Those of a file.</summary>
    /// <param name="file">The file as findings name it.</param>
    public IEnumerable<SpecDocument> Of(string file) => All.Where(document => document.File == file);

    /// <summary>The document of a file at a line.</summary>
    /// <param name="file">The file as findings name it.</param>
    /// <param name="line">The line, from 1.</param>
    public SpecDocument? At(string file, int line) =>
        Of(file).LastOrDefault(document => document.Root.Span.StartLine <= line);

    /// <summary>A spec and all its overlays.</summary>
    /// <param name="document">The spec, or one of the overlays.</param>
    public IReadOnlyList<SpecDocument> Family(SpecDocument document)
    {
        var spec = overlays.GetValueOrDefault(document)?.Spec ?? document;
        return [spec, .. overlays.Values.Where(overlay => overlay.Spec == spec).Select(overlay => overlay.Document)];
    }

    /// <summary>Whether a file holds overlays.</summary>
    /// <param name="file">The file as findings name it.</param>
    public bool IsOverlay(string file) => overlayFiles.Contains(file);

    /// <summary>A document with the types that only the spec below it says, where it is of an overlay file.</summary>
    /// <param name="file">The file as findings name it.</param>
    /// <param name="root">The outermost mapping, be it half written.</param>
    public SpecMapping Typed(string file, SpecMapping root) =>
        IsOverlay(file) ? OverlayDocument.Typed(root, specs.Documents, specs.Options) : root;
}
