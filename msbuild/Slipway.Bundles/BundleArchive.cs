using System.Formats.Tar;
using Slipway.Oci.Tar;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>Takes the files of a bundle one by one, in order.</summary>
/// <param name="path">The file's path, found sound.</param>
/// <param name="size">Its size in bytes.</param>
/// <param name="content">Its bytes; what is left unread is passed over.</param>
internal delegate void BundleVisitor(string path, long size, Stream content);

/// <summary>A bundle as an archive: read once from the beginning to the end, and trusted in nothing.</summary>
internal static class BundleArchive
{
    /// <summary>Reads an archive.</summary>
    /// <param name="archive">The compressed archive.</param>
    /// <param name="source">What messages call it.</param>
    /// <param name="visit">Takes the files.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DiagnosticException">It is not a sound archive.</exception>
    public static void Read(Stream archive, string source, BundleVisitor visit, CancellationToken cancellation)
    {
        using var gzip = new GzipContent(archive);
        using var headers = new BoundedHeaderStream(gzip);
        var isBegun = false;
        try
        {
            using var tar = new TarReader(headers, leaveOpen: true);
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (tar.GetNextEntry() is { } entry)
            {
                cancellation.ThrowIfCancellationRequested();
                isBegun = true;
                Visit(entry, source, seen, visit);
            }
            if (!headers.IsAtEnd() || gzip.Members > 1)
                throw BundleFaults.Changed.With(source, "something follows the end of the archive").ToException();
        }
        catch (EndOfStreamException)
        {
            throw BundleFaults.Truncated.With(source, "").ToException();
        }
        catch (InvalidDataException) when (headers.IsTooLarge)
        {
            throw BundleFaults.TooLarge.With(source, "a header in it has more", "64 KiB of a header").ToException();
        }
        catch (InvalidDataException)
        {
            throw isBegun
                ? BundleFaults.Truncated.With(source, ", or is damaged").ToException()
                : BundleFaults.NoBundle.With(source, "it is not an archive compressed with gzip").ToException();
        }
    }

    private static void Visit(TarEntry entry, string source, HashSet<string> seen, BundleVisitor visit)
    {
        var isFolder = entry.EntryType == TarEntryType.Directory;
        var path = isFolder ? entry.Name.TrimEnd('/') : entry.Name;
        if (BundlePath.Fault(path) is { } fault)
            throw BundleFaults.Unsafe.With(source, Shown(path), fault).ToException();
        if (!isFolder && entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
            throw BundleFaults.Unsafe.With(source, Shown(path), "which is neither a file nor a folder").ToException();
        if (!seen.Add(path))
            throw BundleFaults.Unsafe.With(source, Shown(path), "which is in it twice").ToException();
        if (seen.Count > BundleFormat.MaximumFiles)
            throw BundleFaults
                .TooLarge.With(
                    source,
                    $"it has more than {BundleFormat.MaximumFiles} files",
                    $"{BundleFormat.MaximumFiles}"
                )
                .ToException();
        if (!isFolder)
            visit(path, entry.Length, entry.DataStream ?? Stream.Null);
    }

    /// <summary>A path out of a file that no one vouches for, fit for a message.</summary>
    private static string Shown(string path) =>
        new([.. path.Take(200).Select(letter => char.IsControl(letter) ? '?' : letter)]);
}
