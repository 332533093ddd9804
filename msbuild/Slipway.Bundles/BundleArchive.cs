using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
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
    /// <summary>What may follow the end of an archive: writers fill their last block.</summary>
    private const int MaximumPadding = 1024 * 1024;

    /// <summary>Reads an archive.</summary>
    /// <param name="archive">The compressed archive; it can be sought in.</param>
    /// <param name="source">What messages call it.</param>
    /// <param name="visit">Takes the files.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DiagnosticException">It is not a sound archive.</exception>
    public static void Read(Stream archive, string source, BundleVisitor visit, CancellationToken cancellation)
    {
        var expected = UncompressedSize(archive, source);
        using var gzip = new GZipStream(archive, CompressionMode.Decompress, leaveOpen: true);
        using var counted = new CountedStream(gzip);
        using var headers = new BoundedHeaderStream(counted);
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
            Drain(counted, source);
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
        if ((uint)counted.Count != expected)
            throw BundleFaults.Truncated.With(source, "").ToException();
    }

    /// <summary>The size modulo 2³² that the last bytes of the file give; those of a file that was cut off give another.</summary>
    private static uint UncompressedSize(Stream archive, string source)
    {
        Span<byte> ends = stackalloc byte[4];
        if (archive.Length < 18 || archive.Read(ends) < 4 || ends[0] != 0x1F || ends[1] != 0x8B)
            throw BundleFaults.NoBundle.With(source, "it is not an archive compressed with gzip").ToException();
        archive.Seek(-4, SeekOrigin.End);
        archive.ReadExactly(ends);
        archive.Seek(0, SeekOrigin.Begin);
        return BinaryPrimitives.ReadUInt32LittleEndian(ends);
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

    private static void Drain(CountedStream rest, string source)
    {
        var buffer = new byte[16 * 1024];
        var padding = 0;
        while (rest.Read(buffer) is > 0 and var count)
        {
            padding += count;
            if (padding > MaximumPadding || buffer.AsSpan(0, count).ContainsAnyExcept((byte)0))
                throw BundleFaults.Changed.With(source, "something follows the end of the archive").ToException();
        }
    }

    /// <summary>A path out of a file that no one vouches for, fit for a message.</summary>
    private static string Shown(string path) =>
        new([.. path.Take(200).Select(letter => char.IsControl(letter) ? '?' : letter)]);
}
