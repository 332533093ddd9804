using System.Security.Cryptography;
using Slipway.Oci;
using Slipway.Oci.Files;
using Slipway.Oci.Layers;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>A bundle that was packed.</summary>
/// <param name="Description">What it is and holds.</param>
/// <param name="Archive">The archive, which is also the artifact's layer.</param>
/// <param name="Manifest">The artifact's manifest in the image layout.</param>
public sealed record PackedBundle(BundleDescription Description, Descriptor Archive, Descriptor Manifest);

/// <summary>Packs bundles: an archive, and the same bytes as an artifact in an image layout, which depend on the content alone.</summary>
/// <param name="folder">The folder for the files as they are packed: <c>content</c>, and <c>layout</c> for the artifact.</param>
public sealed class BundlePacker(string folder)
{
    /// <summary>Where the files of the bundle are, unpacked; images apart.</summary>
    public string ContentFolder => Path.Combine(folder, "content");

    /// <summary>The image layout that holds the bundle as an artifact.</summary>
    public string LayoutFolder => Path.Combine(folder, "layout");

    /// <summary>Packs a bundle.</summary>
    /// <param name="content">What is in it.</param>
    /// <param name="archive">The full path of the archive to write; one that holds the same bytes already is left alone.</param>
    /// <param name="cancellation">Stops between files; the archive of the last time then stays.</param>
    /// <exception cref="DiagnosticException">The disk does not take it, or the images changed meanwhile.</exception>
    public PackedBundle Pack(BundleContent content, string archive, CancellationToken cancellation = default)
    {
        var description = content.Described();
        var texts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [BundleFormat.DescriptionFile] = BundleJson.Write(description),
        };
        foreach (var (path, text) in content.Texts)
            texts.Add(path, text);
        BundleFolder.Write(ContentFolder, texts, cancellation);

        var layout = OciLayout.Create(LayoutFolder);
        var plan = new LayerPlan([.. Entries(description, content)], IsCompressed: true);
        var layer = new LayerPacker(BundleFormat.Time).Pack(plan, layout, cancellation).Blob;
        var manifest = WriteManifest(layout, description, layer, Path.GetFileName(archive));
        Export(layout, layer, archive);
        return new PackedBundle(description, layer, manifest);
    }

    /// <summary>The description first, then everything else in order, each folder before what it holds.</summary>
    private IEnumerable<LayerEntry> Entries(BundleDescription description, BundleContent content)
    {
        yield return Text(BundleFormat.DescriptionFile);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in description.Files)
        {
            for (var at = file.Path.IndexOf('/', StringComparison.Ordinal); at > 0; at = file.Path.IndexOf('/', at + 1))
            {
                if (folders.Add(file.Path[..at]))
                    yield return new FolderEntry(file.Path[..at]);
            }
            yield return content.Images.TryGetValue(file.Path, out var image)
                ? Entry(file.Path, image.Path) with
                {
                    IsStored = true,
                }
                : Text(file.Path);
        }
    }

    private FileEntry Text(string path) => Entry(path, Path.Combine(ContentFolder, path));

    private static FileEntry Entry(string path, string fullPath)
    {
        var file = new FileInfo(fullPath);
        return new FileEntry(path, new SourceFile(path, fullPath, file.Length, file.LastWriteTimeUtc.Ticks));
    }

    private static Descriptor WriteManifest(
        OciLayout layout,
        BundleDescription description,
        Descriptor layer,
        string archive
    )
    {
        var title = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["org.opencontainers.image.title"] = archive,
        };
        var manifest = new ImageManifest(layout.Write(MediaTypes.Empty, "{}"u8), [layer with { Annotations = title }])
        {
            ArtifactType = BundleFormat.ArtifactType,
            Annotations = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["org.opencontainers.image.created"] = "1970-01-01T00:00:00Z",
                ["org.opencontainers.image.title"] = description.Name,
                ["org.opencontainers.image.version"] = description.Version,
            },
        };
        var written = layout.Write(MediaTypes.Manifest, manifest.ToJson());
        var named = written with
        {
            ArtifactType = BundleFormat.ArtifactType,
            Annotations = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                [OciLayout.ReferenceName] = description.Version,
            },
        };
        layout.WriteIndex(new ImageIndex([named]));
        RemoveOthers(layout, [written.Digest, layer.Digest, manifest.Config.Digest]);
        return written;
    }

    private static void RemoveOthers(OciLayout layout, HashSet<Digest> kept)
    {
        var names = kept.Select(digest => digest.Hex).ToHashSet(StringComparer.Ordinal);
        foreach (var blob in Directory.EnumerateFiles(Path.Combine(layout.Folder, "blobs", "sha256")))
        {
            if (!names.Contains(Path.GetFileName(blob)))
                File.Delete(blob);
        }
    }

    private static void Export(OciLayout layout, Descriptor layer, string archive)
    {
        // Another run may write the same archive.
        var temporary = $"{archive}.{Path.GetRandomFileName()}.tmp";
        try
        {
            if (Holds(archive, layer))
                return;
            Directory.CreateDirectory(Path.GetDirectoryName(archive)!);
            File.Copy(layout.BlobPath(layer.Digest), temporary, overwrite: true);
            File.Move(temporary, archive, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw BundleFaults.Unwritable(archive, exception);
        }
    }

    private static bool Holds(string archive, Descriptor layer)
    {
        if (new FileInfo(archive) is not { Exists: true } file || file.Length != layer.Size)
            return false;
        using var bytes = file.OpenRead();
        return Digest.FromHash(SHA256.HashData(bytes)) == layer.Digest;
    }
}
