using System.Formats.Tar;
using System.Globalization;
using System.Text;
using Slipway.Oci.Files;
using Slipway.Oci.Layout;
using Slipway.Oci.Tar;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.BaseImages;

/// <summary>Images in one tar file, gzip or not: what <c>skopeo</c>, <c>docker save</c> and the .NET SDK write.</summary>
internal static class LayoutArchive
{
    private const string Blobs = "blobs/sha256/";

    /// <summary>Unpacks an archive, unless it was unpacked before and has not changed.</summary>
    /// <param name="path">The full path of the archive.</param>
    /// <param name="cache">The full path of the folder for what was unpacked.</param>
    /// <param name="cancellation">Stops between blobs.</param>
    /// <exception cref="DiagnosticException">It is no such archive, or the disk does not take it.</exception>
    public static OciLayout Unpack(string path, string cache, CancellationToken cancellation)
    {
        var folder = Path.Combine(cache, Name(path));
        if (File.Exists(Path.Combine(folder, "complete")))
            return OciLayout.Open(folder);
        var layout = OciLayout.Create(folder);
        layout.WriteIndex(Take(path, layout, cancellation));
        File.WriteAllBytes(Path.Combine(folder, "complete"), []);
        return layout;
    }

    /// <summary>Takes the blobs of an archive that a layout lacks.</summary>
    /// <returns>The manifests that the archive names.</returns>
    /// <exception cref="DiagnosticException">It is no such archive, or the disk does not take it.</exception>
    public static ImageIndex Take(string path, OciLayout layout, CancellationToken cancellation)
    {
        try
        {
            ImageIndex? index;
            using (var content = Open(path))
            using (var archive = new TarReader(content))
            {
                index = Read(archive, layout, cancellation);
                if (!content.IsAtEnd())
                    throw BaseImageFaults.BadArchive.In(path, path, "something follows its end").ToException();
            }
            return index
                ?? new DockerArchive(() => Open(path), layout).Read(cancellation)
                ?? throw BaseImageFaults
                    .BadArchive.In(path, path, "it holds no 'index.json' and no 'manifest.json'")
                    .ToException();
        }
        catch (Exception exception)
            when (exception is InvalidDataException or FormatException or EndOfStreamException or ArgumentException)
        {
            throw BaseImageFaults.BadArchive.In(path, path, "it is damaged, or of another kind").ToException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BaseImageFaults.BadArchive.In(path, path, "it cannot be read, or ends too early").ToException();
        }
    }

    /// <summary>Takes blobs and the index; everything else, paths that lead elsewhere among it, is passed over.</summary>
    private static ImageIndex? Read(TarReader archive, OciLayout layout, CancellationToken cancellation)
    {
        ImageIndex? index = null;
        while (archive.GetNextEntry() is { } entry)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.DataStream is not { } data)
                continue;
            var name = entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;
            if (name == "index.json" && entry.Length <= OciLayout.MaximumJsonBytes)
            {
                using var text = new MemoryStream();
                data.CopyTo(text);
                index = ImageIndex.Read(text.ToArray());
            }
            else if (
                name.StartsWith(Blobs, StringComparison.Ordinal)
                && Digest.TryParse("sha256:" + name[Blobs.Length..], out var digest)
                && !layout.Has(new Descriptor("", digest, entry.Length))
            )
            {
                using var blob = layout.NewBlob();
                data.CopyTo(blob);
                blob.Commit(digest);
            }
        }
        return index;
    }

    /// <summary>Opens an archive, and looks through its compression; anyone who reads it closes it.</summary>
    private static BoundedHeaderStream Open(string path)
    {
        if (SpecialFile.Of(path) is not null)
            throw new InvalidDataException();
        var file = File.OpenRead(path);
        return new BoundedHeaderStream(IsGzip(file) ? new GzipContent(file) : file);
    }

    private static bool IsGzip(FileStream file)
    {
        Span<byte> start = stackalloc byte[2];
        var count = file.Read(start);
        file.Position = 0;
        return count == 2 && start[0] == 0x1F && start[1] == 0x8B;
    }

    /// <summary>A folder for each state of each archive.</summary>
    private static string Name(string path)
    {
        var file = new FileInfo(path);
        var state = string.Create(
            CultureInfo.InvariantCulture,
            $"{path}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}"
        );
        return Digest.Of(Encoding.UTF8.GetBytes(state)).Hex[..16];
    }
}
