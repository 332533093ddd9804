using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.BaseImages;

/// <summary>Images in one tar file as Docker has long written them: a <c>manifest.json</c> that names a configuration and layers.</summary>
/// <param name="open">Opens the tar file from its beginning.</param>
/// <param name="layout">Where the images go.</param>
internal sealed class DockerArchive(Func<Stream> open, OciLayout layout)
{
    /// <summary>Takes the images.</summary>
    /// <returns>What they are; null where the file is no such archive.</returns>
    /// <exception cref="FormatException">It is one, and damaged.</exception>
    /// <exception cref="DiagnosticException">The disk does not take it.</exception>
    public ImageIndex? Read(CancellationToken cancellation)
    {
        if (ReadContents() is not { } contents)
            return null;
        var wanted = contents.SelectMany(image => image.Layers.Append(image.Config)).ToHashSet(StringComparer.Ordinal);
        var files = ReadFiles(wanted, cancellation);
        return new ImageIndex(contents.Select(image => Image(image, files)).ToList());
    }

    /// <summary>What <c>manifest.json</c> names; it often is at the end.</summary>
    private List<Content>? ReadContents()
    {
        using var archive = new TarReader(open());
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry is not { Name: "manifest.json", DataStream: { } data, Length: <= OciLayout.MaximumJsonBytes })
                continue;
            var text = new MemoryStream();
            data.CopyTo(text);
            // A list, which our reader of objects gets as a member of one.
            byte[] json = [.. "{\"images\":"u8, .. text.ToArray(), .. "}"u8];
            return CanonicalJson.Read(json, root => root.Parts("images").Select(Content.Read).ToList());
        }
        return null;
    }

    /// <summary>Writes the named files as blobs. Layers that several images share may be links inside the archive.</summary>
    private Dictionary<string, Descriptor> ReadFiles(HashSet<string> wanted, CancellationToken cancellation)
    {
        var files = new Dictionary<string, Descriptor>(StringComparer.Ordinal);
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        using var archive = new TarReader(open());
        while (archive.GetNextEntry() is { } entry)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.EntryType == TarEntryType.SymbolicLink)
                links[entry.Name] = Target(entry);
            else if (entry.EntryType == TarEntryType.HardLink)
                links[entry.Name] = entry.LinkName;
            else if (entry.DataStream is { } data && IsContent(entry.Name, wanted))
                files[entry.Name] = Blob(data);
        }
        foreach (var (name, target) in links)
        {
            if (files.TryGetValue(target, out var blob))
                files.TryAdd(name, blob);
        }
        return files;
    }

    private Descriptor Blob(Stream data)
    {
        using var blob = layout.NewBlob();
        data.CopyTo(blob);
        var size = blob.Length;
        return new Descriptor(MediaTypes.Layer, blob.Commit(), size);
    }

    private Descriptor Image(Content content, Dictionary<string, Descriptor> files)
    {
        var config = File(content.Config, files) with { MediaType = MediaTypes.Config };
        var layers = content.Layers.Select(name => Layer(File(name, files))).ToList();
        var promised = ImageConfig.Read(layout.ReadJson(config)).DiffIds;
        if (!promised.SequenceEqual(layers.Select(layer => layer.DiffId)))
            throw new FormatException("its layers are not those that its configuration names");
        var manifest = new ImageManifest(config, layers.ConvertAll(layer => layer.Blob));
        var image = layout.Write(MediaTypes.Manifest, manifest.ToJson());
        return content.Name is null
            ? image
            : image with
            {
                Annotations = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [OciLayout.ReferenceName] = content.Name,
                },
            };
    }

    private (Descriptor Blob, Digest DiffId) Layer(Descriptor blob)
    {
        using var file = layout.Read(blob.Digest);
        if (file.ReadByte() != 0x1F || file.ReadByte() != 0x8B)
            return (blob, blob.Digest);
        file.Position = 0;
        using var content = new GZipStream(file, CompressionMode.Decompress);
        return (blob with { MediaType = MediaTypes.GzipLayer }, Digest.FromHash(SHA256.HashData(content)));
    }

    /// <summary>Whether a file is named, or may be what a named link leads to.</summary>
    private static bool IsContent(string name, HashSet<string> wanted) =>
        wanted.Contains(name) || name.EndsWith("/layer.tar", StringComparison.Ordinal);

    private static Descriptor File(string name, Dictionary<string, Descriptor> files) =>
        files.GetValueOrDefault(name) ?? throw new FormatException($"it has no '{name}'");

    /// <summary>Where a relative link leads, by its text: nothing outside of the archive is ever looked at.</summary>
    private static string Target(TarEntry entry)
    {
        var parts = entry.Name.Split('/').SkipLast(1).ToList();
        foreach (var part in entry.LinkName.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    /// <summary>One image of an archive.</summary>
    private sealed record Content(string Config, IReadOnlyList<string> Layers, string? Name)
    {
        public static Content Read(JsonElement json) =>
            new(
                json.Text("Config"),
                json.TextList("Layers") ?? [],
                TagOf(json.TextList("RepoTags") is [var first, ..] ? first : null)
            );

        private static string? TagOf(string? reference) =>
            reference is null ? null : ImageReference.Parse(reference)?.Tag;
    }
}
