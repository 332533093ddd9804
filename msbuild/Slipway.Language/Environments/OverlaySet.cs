using Slipway.Language.Files;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Environments;

/// <summary>The overlays of the environment that is built for, as they were written.</summary>
public sealed class OverlaySet
{
    private OverlaySet(IReadOnlyList<Overlay> overlays, IReadOnlyList<WrittenFile> files)
    {
        Overlays = overlays;
        Files = files;
    }

    /// <summary>No overlays: every spec counts as it is.</summary>
    public static OverlaySet Empty { get; } = new([], []);

    /// <summary>The overlays; a later one is laid over what an earlier one gives.</summary>
    internal IReadOnlyList<Overlay> Overlays { get; }

    /// <summary>Their files, which hold no specs of their own.</summary>
    internal IReadOnlyList<WrittenFile> Files { get; }

    /// <summary>Reads overlay files. Never throws on any text.</summary>
    /// <param name="sources">The files, in the order in which they are laid over the specs.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>The overlays as far as they could be read; their findings come with those of the specs.</returns>
    public static OverlaySet Read(IReadOnlyList<SourceText> sources, CancellationToken cancellation = default)
    {
        var files = sources.Select(source => WrittenFile.Read(source, cancellation)).ToList();
        var overlays = files.SelectMany(file => file.Documents).Select(root => new Overlay(root)).ToList();
        return new OverlaySet(
            [.. overlays.Where(overlay => overlay.Name.Length > 0)],
            [.. files.Select(WithoutDocuments)]
        );
    }

    private static WrittenFile WithoutDocuments(WrittenFile file) =>
        file with
        {
            Source = null,
            Documents = [],
            Diagnostics =
            [
                .. file.Diagnostics,
                .. file
                    .Documents.Where(root => !root.IsIncomplete)
                    .Select(root => new Overlay(root))
                    .Where(overlay => overlay.Name.Length == 0)
                    .Select(NamesNothing),
            ],
        };

    private static Diagnostic NamesNothing(Overlay overlay) =>
        EnvironmentDiagnostics.NamesNothing.At(
            overlay.Place,
            overlay.Kind.Length == 0 ? "'kind' and 'metadata.name'" : "'metadata.name'"
        );
}
