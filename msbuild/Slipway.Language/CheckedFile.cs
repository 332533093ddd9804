using Slipway.Language.Environments;
using Slipway.Language.Files;
using Slipway.Language.Workspaces;

namespace Slipway.Language;

/// <summary>One file and the documents in it, each checked for itself.</summary>
/// <param name="Written">The file as it was written.</param>
/// <param name="Documents">Its documents, in order.</param>
/// <param name="IsOverlaid">Whether the environment changes any of them, so that more than the file decides over them.</param>
internal sealed record CheckedFile(WrittenFile Written, IReadOnlyList<CheckedDocument> Documents, bool IsOverlaid)
{
    /// <summary>Checks files, a document at a time; takes over what is known of a file that is the same as before.</summary>
    /// <param name="files">The files.</param>
    /// <param name="overlays">What the environment changes.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <param name="known">The files of an earlier round with the same options.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public static IReadOnlyList<CheckedFile> All(
        IReadOnlyList<WrittenFile> files,
        OverlayPlan overlays,
        WorkspaceOptions options,
        IReadOnlyDictionary<WrittenFile, CheckedFile> known,
        CancellationToken cancellation
    )
    {
        var all = new CheckedFile[files.Count];
        var open = new List<(WrittenFile File, CheckedDocument[] Documents, int At)>();
        for (var at = 0; at < all.Length; at++)
        {
            var file = files[at];
            var isOverlaid = file.Documents.Any(overlays.Changes);
            if (!isOverlaid && known.TryGetValue(file, out var same) && !same.IsOverlaid)
            {
                all[at] = same;
                continue;
            }
            var documents = new CheckedDocument[file.Documents.Count];
            all[at] = new CheckedFile(file, documents, isOverlaid);
            open.AddRange(Enumerable.Range(0, documents.Length).Select(number => (file, documents, number)));
        }
        Parallel.ForEach(
            open,
            new ParallelOptions { CancellationToken = cancellation },
            one => one.Documents[one.At] = CheckedDocument.Of(one.File, one.File.Documents[one.At], overlays, options)
        );
        return all;
    }
}
