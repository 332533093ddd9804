using System.Security.Cryptography;
using Slipway.Oci;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>A bundle that was opened and found to be what was packed. What it brings of images is checked, and left where it is.</summary>
public sealed class Bundle
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> files;

    private Bundle(string path, BundleDescription description, SortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        Path = path;
        Description = description;
        this.files = files;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>What it is and holds.</summary>
    public BundleDescription Description { get; }

    /// <summary>Its files by their paths in it, those of images apart; <c>bundle.json</c> is the <see cref="Description"/>.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => files;

    /// <summary>Opens a bundle and checks every byte of it.</summary>
    /// <param name="path">A <c>.tar.gz</c>, an image layout that holds a bundle as an artifact, or the folder a bundle was unpacked to.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <returns>The bundle.</returns>
    /// <exception cref="DiagnosticException">There is none, or it was cut off, changed, made to harm, too large or too new.</exception>
    public static Bundle Open(string path, CancellationToken cancellation = default) => Open(path, null, cancellation);

    /// <summary>The manifests of a target, ordered by name, without its <c>kustomization.yaml</c>.</summary>
    /// <param name="target">The target.</param>
    /// <returns>Paths in the bundle, and contents; none where the bundle does not have the target.</returns>
    public IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> Manifests(string target) =>
        [
            .. files
                .Where(file =>
                    file.Key.StartsWith(target + "/", StringComparison.Ordinal)
                    && file.Key != $"{target}/{BundleFormat.KustomizationFile}"
                )
                .Select(file => (file.Key, file.Value)),
        ];

    /// <summary>What is known of the manifests.</summary>
    /// <returns>The record; null in a bundle of a version that packed none, or packed another.</returns>
    public ReleaseRecord? Record() =>
        files.TryGetValue(BundleFormat.RecordFile, out var json) ? ReleaseJson.Read(json.Span) : null;

    /// <summary>Opens a bundle, checks every byte of it, and writes what it brings of images.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="folder">The full path of the folder that gets the image layout <c>images</c>, where the bundle brings one.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <returns>The bundle.</returns>
    /// <exception cref="DiagnosticException">There is none that can be trusted, or the disk does not take it.</exception>
    public static Bundle Unpack(string path, string folder, CancellationToken cancellation = default) =>
        Open(path, file => NewFile(folder, file), cancellation);

    /// <summary>Opens a bundle, and passes what it brings of images on.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="imageFile">Gives the stream that a file of an image is written to; the file is whole once the bundle is open.</param>
    /// <param name="cancellation">Stops between files.</param>
    internal static Bundle Open(string path, Func<BundleFile, Stream>? imageFile, CancellationToken cancellation)
    {
        BundleDescription? description = null;
        Dictionary<string, BundleFile>? missing = null;
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var text = 0L;
        BundleSource.Read(
            path,
            (name, size, content) =>
            {
                if (description is null)
                {
                    description = Describe(path, name, size, content);
                    missing = Listed(description, path);
                    return;
                }
                if (!missing!.Remove(name, out var file))
                    throw BundleFaults
                        .Changed.With(path, $"it holds '{name}', which its bundle.json does not list")
                        .ToException();
                if (file.Size != size)
                    throw BundleFaults
                        .Changed.With(path, $"'{name}' has {size} bytes instead of {file.Size}")
                        .ToException();
                if (BundleFormat.IsOfImage(name))
                {
                    using var target = imageFile?.Invoke(file) ?? Stream.Null;
                    Check(path, file, Copy(content, target, cancellation));
                    return;
                }
                text += size;
                if (size > BundleFormat.MaximumFile || text > BundleFormat.MaximumText)
                    throw BundleFaults
                        .TooLarge.With(path, $"'{name}' brings it to {text} bytes", "64 MiB a file and 512 MiB in all")
                        .ToException();
                var bytes = new byte[size];
                content.ReadExactly(bytes);
                Check(path, file, Digest.Of(bytes));
                files.Add(name, bytes);
            },
            cancellation
        );
        if (description is null)
            throw BundleFaults.NoBundle.With(path, "the archive is empty").ToException();
        if (missing!.Count > 0)
            throw BundleFaults
                .Changed.With(path, $"it has no '{missing.Keys.Order(StringComparer.Ordinal).First()}'")
                .ToException();
        return new Bundle(path, description, files);
    }

    private static FileStream NewFile(string folder, BundleFile file)
    {
        var path = System.IO.Path.Combine(folder, file.Path);
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BundleFaults.Unwritable(path, exception);
        }
    }

    private static BundleDescription Describe(string path, string name, long size, Stream content)
    {
        if (name != BundleFormat.DescriptionFile)
            throw BundleFaults
                .NoBundle.With(path, $"it does not begin with {BundleFormat.DescriptionFile}")
                .ToException();
        if (size > BundleFormat.MaximumDescription)
            throw BundleFaults.TooLarge.With(path, "its bundle.json is too large", "16 MiB").ToException();
        var json = new byte[size];
        content.ReadExactly(json);
        return BundleJson.Read(json, path);
    }

    private static Dictionary<string, BundleFile> Listed(BundleDescription description, string path)
    {
        var listed = new Dictionary<string, BundleFile>(StringComparer.Ordinal);
        foreach (var file in description.Files)
        {
            if (!listed.TryAdd(file.Path, file))
                throw BundleFaults.BadDescription.With(path, "it lists a file twice").ToException();
            // Blobs are pushed and pulled by their names.
            if (BundleFormat.BlobOf(file.Path) is { } blob && blob != file.Digest)
                throw BundleFaults
                    .Changed.With(path, $"the digest of '{file.Path}' is {file.Digest} instead of {blob}")
                    .ToException();
        }
        return listed;
    }

    private static void Check(string path, BundleFile file, Digest digest)
    {
        if (digest.ToString() != file.Digest)
            throw BundleFaults
                .Changed.With(path, $"the digest of '{file.Path}' is {digest} instead of {file.Digest}")
                .ToException();
    }

    private static Digest Copy(Stream content, Stream target, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        while (content.Read(buffer) is > 0 and var count)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, count);
            target.Write(buffer, 0, count);
        }
        return Digest.FromHash(hash.GetHashAndReset());
    }
}
