using System.Security.Cryptography;
using System.Text;
using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layout;

/// <summary>
/// A folder of images: <c>blobs/sha256/…</c>, <c>index.json</c> and <c>oci-layout</c>. Blobs are written next to their
/// place and moved there, so one that is there is whole; several processes may write to one folder.
/// </summary>
public sealed class OciLayout
{
    /// <summary>The annotation that names a manifest of a layout.</summary>
    public const string ReferenceName = "org.opencontainers.image.ref.name";

    /// <summary>How large manifests and configurations may be.</summary>
    public const int MaximumJsonBytes = 4 * 1024 * 1024;

    private static readonly byte[] Marker = Encoding.ASCII.GetBytes("""{"imageLayoutVersion":"1.0.0"}""");

    private OciLayout(string folder) => Folder = folder;

    /// <summary>The full path of the folder.</summary>
    public string Folder { get; }

    private string IndexFile => Path.Combine(Folder, "index.json");

    /// <summary>Opens a folder that is a layout.</summary>
    /// <exception cref="DiagnosticException">It is none.</exception>
    public static OciLayout Open(string folder)
    {
        var marker = Path.Combine(folder, "oci-layout");
        if (!File.Exists(marker))
            throw LayoutFaults.NoLayout.In(folder, folder, "it holds no file 'oci-layout'").ToException();
        var version = CanonicalVersion(folder, marker);
        if (version is not { } known || !known.StartsWith("1.", StringComparison.Ordinal))
            throw LayoutFaults
                .NoLayout.In(folder, folder, $"its version is '{version}', and 1.0.0 is known")
                .ToException();
        return new OciLayout(folder);
    }

    /// <summary>Opens a folder, and makes it a layout where it is none.</summary>
    /// <exception cref="DiagnosticException">The disk does not take it.</exception>
    public static OciLayout Create(string folder)
    {
        var layout = new OciLayout(folder);
        layout.Guard(() =>
        {
            Directory.CreateDirectory(Path.Combine(folder, "blobs", "sha256"));
            var marker = Path.Combine(folder, "oci-layout");
            if (!File.Exists(marker))
                WriteWhole(marker, Marker);
            if (!File.Exists(layout.IndexFile))
                WriteWhole(layout.IndexFile, new ImageIndex([]).ToJson());
        });
        return layout;
    }

    /// <summary>Where a blob is, or would be.</summary>
    public string BlobPath(Digest digest) => Path.Combine(Folder, "blobs", "sha256", digest.Hex);

    /// <summary>Whether a blob is there, with the size it should have.</summary>
    public bool Has(Descriptor blob)
    {
        var file = new FileInfo(BlobPath(blob.Digest));
        return file.Exists && file.Length == blob.Size;
    }

    /// <summary>Whether an image is there with all it names: manifests, configurations, layers. Contents are not checked.</summary>
    public bool HasImage(Descriptor image)
    {
        if (!Has(image))
            return false;
        try
        {
            var json = ReadJson(image);
            if (MediaTypes.IsIndex(image.MediaType))
                return ImageIndex.Read(json).Manifests.All(HasImage);
            var manifest = ImageManifest.Read(json);
            return Has(manifest.Config) && manifest.Layers.All(Has);
        }
        catch (Exception fault) when (fault is FormatException or DiagnosticException)
        {
            return false;
        }
    }

    /// <summary>Checks that a blob has the size and the digest that it should have.</summary>
    /// <exception cref="DiagnosticException">It is not there, or damaged.</exception>
    public void Check(Descriptor blob)
    {
        var path = BlobPath(blob.Digest);
        using var stream = Open(blob);
        if (Digest.FromHash(SHA256.HashData(stream)) != blob.Digest)
            throw LayoutFaults.BadBlob.In(path, path, "its digest is another").ToException();
    }

    /// <summary>Opens a blob for reading. Its bytes are not checked.</summary>
    /// <exception cref="DiagnosticException">It is not there.</exception>
    public Stream Read(Digest digest)
    {
        var path = BlobPath(digest);
        if (SpecialFile.Of(path) is { } kind)
            throw LayoutFaults.BadBlob.In(path, path, $"it is {kind}").ToException();
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = File.Exists(path) ? "it cannot be read" : "it is missing";
            throw LayoutFaults.BadBlob.In(path, path, reason).ToException();
        }
    }

    /// <summary>Reads a manifest, an index or a configuration, and checks that it is the one.</summary>
    /// <exception cref="DiagnosticException">It is not there, too large, or damaged.</exception>
    public byte[] ReadJson(Descriptor blob)
    {
        var path = BlobPath(blob.Digest);
        if (blob.Size > MaximumJsonBytes)
            throw LayoutFaults.BadBlob.In(path, path, "more than 4 MiB is not a manifest").ToException();
        using var stream = Open(blob);
        var content = new byte[blob.Size];
        stream.ReadExactly(content);
        if (Digest.Of(content) != blob.Digest)
            throw LayoutFaults.BadBlob.In(path, path, "its digest is another").ToException();
        return content;
    }

    /// <summary>Writes a small blob.</summary>
    /// <exception cref="DiagnosticException">The disk does not take it.</exception>
    public Descriptor Write(string mediaType, ReadOnlySpan<byte> content)
    {
        var blob = new Descriptor(mediaType, Digest.Of(content), content.Length);
        if (!Has(blob))
        {
            using var writer = NewBlob();
            writer.Write(content);
            writer.Commit();
        }
        return blob;
    }

    /// <summary>Begins a blob whose digest is not known yet, or is to be checked.</summary>
    /// <exception cref="DiagnosticException">The disk does not take it.</exception>
    public BlobStream NewBlob() => new(this);

    /// <summary>The manifests the layout names.</summary>
    /// <exception cref="DiagnosticException">The index cannot be read.</exception>
    public ImageIndex ReadIndex()
    {
        try
        {
            if (SpecialFile.Of(IndexFile) is { } kind)
                throw new FormatException($"it is {kind}");
            if (new FileInfo(IndexFile) is { Exists: true, Length: > MaximumJsonBytes })
                throw new FormatException("it has more than 4 MiB");
            return ImageIndex.Read(File.ReadAllBytes(IndexFile));
        }
        catch (FormatException fault)
        {
            throw LayoutFaults
                .NoLayout.In(Folder, Folder, $"its index.json cannot be read, because {fault.Message}")
                .ToException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LayoutFaults.NoLayout.In(Folder, Folder, "its index.json cannot be read").ToException();
        }
    }

    /// <summary>Names the layout's manifests again.</summary>
    /// <exception cref="DiagnosticException">The disk does not take it.</exception>
    public void WriteIndex(ImageIndex index) => Guard(() => WriteWhole(IndexFile, index.ToJson()));

    /// <summary>
    /// Names the layout's images again, where they are others, and removes the blobs that only the former ones had. Blobs
    /// that no index ever named are left alone: another process may be about to name them.
    /// </summary>
    /// <exception cref="DiagnosticException">The index cannot be read or written.</exception>
    public void Rename(ImageIndex index)
    {
        var former = ReadIndex();
        if (former.ToJson().AsSpan().SequenceEqual(index.ToJson()))
            return;
        var stale = former.Manifests.SelectMany(BlobsOf).ToHashSet();
        stale.ExceptWith(index.Manifests.SelectMany(BlobsOf));
        WriteIndex(index);
        Guard(() =>
        {
            foreach (var blob in stale)
                File.Delete(BlobPath(blob));
        });
    }

    /// <summary>Opens a blob of the size it should have.</summary>
    private Stream Open(Descriptor blob)
    {
        var stream = Read(blob.Digest);
        if (stream.Length == blob.Size)
            return stream;
        var path = BlobPath(blob.Digest);
        var reason = $"it has {stream.Length} bytes instead of {blob.Size}";
        stream.Dispose();
        throw LayoutFaults.BadBlob.In(path, path, reason).ToException();
    }

    private List<Digest> BlobsOf(Descriptor image)
    {
        var blobs = new List<Digest> { image.Digest };
        try
        {
            if (MediaTypes.IsIndex(image.MediaType))
                blobs.AddRange(ImageIndex.Read(ReadJson(image)).Manifests.SelectMany(BlobsOf));
            else
            {
                var manifest = ImageManifest.Read(ReadJson(image));
                blobs.Add(manifest.Config.Digest);
                blobs.AddRange(manifest.Layers.Select(layer => layer.Digest));
            }
        }
        catch (Exception fault) when (fault is FormatException or DiagnosticException)
        {
            // What cannot be read names nothing; its blobs stay, which costs room and harms no one.
        }
        return blobs;
    }

    private static string? CanonicalVersion(string folder, string marker)
    {
        if (SpecialFile.Of(marker) is { } kind)
            throw LayoutFaults.NoLayout.In(folder, folder, $"its file 'oci-layout' is {kind}").ToException();
        try
        {
            return CanonicalJson.Read(File.ReadAllBytes(marker), json => json.TextOrNull("imageLayoutVersion"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            throw LayoutFaults.NoLayout.In(folder, folder, "its file 'oci-layout' cannot be read").ToException();
        }
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LayoutFaults.Unwritable(Folder, exception);
        }
    }

    private static void WriteWhole(string path, byte[] content)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
