using System.Collections.Concurrent;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>The way of an image into a registry: what is missing there, then the manifests, and the tag at the very end.</summary>
internal sealed class ImagePush(RegistryRepository repository, OciLayout layout, string? mountFrom)
{
    private readonly RepositoryManifests manifests = new(repository);

    /// <summary>Pushes a manifest or an index.</summary>
    /// <param name="image">Which one.</param>
    /// <param name="tag">The tag; null for none.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DiagnosticException">The registry does not take it, or something of it is missing.</exception>
    public async Task<PushResult> RunAsync(Descriptor image, string? tag, CancellationToken cancellation)
    {
        var digest = image.Digest.ToString();
        var there = await manifests.FindAsync(tag ?? digest, cancellation);
        if (there?.Digest == image.Digest)
            return new PushResult(image.Digest, WasThere: true, 0, 0, 0);
        var documents = Documents(image);
        var root = documents[^1];
        var arrivals = new ConcurrentBag<(BlobArrival Arrival, long Size)>();
        // Registries take manifests only when they have what these name: anyone who has the manifest has it all.
        var isThere = tag is not null && await manifests.FindAsync(digest, cancellation) is not null;
        if (!isThere)
        {
            await SendBlobsAsync(documents, arrivals, cancellation);
            foreach (var (descriptor, content) in documents.SkipLast(1))
                await manifests.WriteAsync(descriptor.Digest.ToString(), descriptor, content, cancellation);
        }
        await manifests.WriteAsync(tag ?? digest, root.Descriptor, root.Content, cancellation);
        var sent = arrivals.Where(one => one.Arrival == BlobArrival.Sent).ToList();
        var mounted = arrivals.Count(one => one.Arrival == BlobArrival.Mounted);
        return new PushResult(image.Digest, isThere, sent.Count, mounted, sent.Sum(one => one.Size));
    }

    private Task SendBlobsAsync(
        IEnumerable<(Descriptor Descriptor, byte[] Content)> documents,
        ConcurrentBag<(BlobArrival Arrival, long Size)> arrivals,
        CancellationToken cancellation
    )
    {
        var blobs = documents
            .Where(document => MediaTypes.IsManifest(document.Descriptor.MediaType))
            .SelectMany(document => Blobs(document.Descriptor, document.Content))
            .DistinctBy(blob => blob.Digest)
            .ToList();
        if (blobs.Find(blob => !layout.Has(blob)) is { } missing)
            throw Incomplete(missing, "it is missing, or has another size than its manifest says");
        return Parallel.ForEachAsync(
            blobs,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = repository.Connection.Limits.Parallel,
                CancellationToken = cancellation,
            },
            async (blob, token) =>
            {
                var upload = new BlobUpload(repository, layout, blob);
                var known = repository.Connection.Places.GetValueOrDefault(blob.Digest, mountFrom ?? repository.Name);
                var from = known == repository.Name ? null : known;
                arrivals.Add((await upload.RunAsync(from, token), blob.Size));
                repository.Connection.Places.TryAdd(blob.Digest, repository.Name);
            }
        );
    }

    /// <summary>The manifests of an image, each one before those that name it.</summary>
    private List<(Descriptor Descriptor, byte[] Content)> Documents(Descriptor image)
    {
        var content = layout.ReadJson(image);
        if (!MediaTypes.IsIndex(image.MediaType))
            return [(image, content)];
        return [.. Read(image, () => ImageIndex.Read(content)).Manifests.SelectMany(Documents), (image, content)];
    }

    private IEnumerable<Descriptor> Blobs(Descriptor descriptor, byte[] content)
    {
        var manifest = Read(descriptor, () => ImageManifest.Read(content));
        return [manifest.Config, .. manifest.Layers];
    }

    private T Read<T>(Descriptor descriptor, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            throw Incomplete(descriptor, fault.Message);
        }
    }

    private DiagnosticException Incomplete(Descriptor blob, string reason)
    {
        var path = layout.BlobPath(blob.Digest);
        return RegistryFaults.NothingToPush.In(path, path, reason).ToException();
    }
}
