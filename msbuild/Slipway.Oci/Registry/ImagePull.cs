using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>The way of an image out of a registry: its index where it has one, one manifest of it, and what that names.</summary>
internal sealed class ImagePull(RegistryRepository repository, OciLayout layout)
{
    /// <summary>Pulls.</summary>
    /// <param name="version">A digest, or a tag.</param>
    /// <param name="choose">Picks the image of an index.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="DiagnosticException">It is not available.</exception>
    public async Task<Descriptor> RunAsync(
        string version,
        Func<ImageIndex, Descriptor> choose,
        CancellationToken cancellation
    )
    {
        var (descriptor, content) = await ReadAsync(version, cancellation);
        if (MediaTypes.IsIndex(descriptor.MediaType))
        {
            var chosen = choose(Read(descriptor, () => ImageIndex.Read(content)));
            layout.Write(descriptor.MediaType, content);
            (descriptor, content) = await ReadAsync(chosen.Digest.ToString(), cancellation);
        }
        var manifest = Read(descriptor, () => ImageManifest.Read(content));
        await Parallel.ForEachAsync(
            manifest.Layers.Append(manifest.Config).DistinctBy(blob => blob.Digest),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = repository.Connection.Limits.Parallel,
                CancellationToken = cancellation,
            },
            async (blob, token) => await new BlobDownload(repository, blob).RunAsync(layout, token)
        );
        // Last, so that anyone who finds the manifest finds what it names.
        return layout.Write(descriptor.MediaType, content);
    }

    private Task<(Descriptor Descriptor, byte[] Content)> ReadAsync(string version, CancellationToken cancellation) =>
        new RepositoryManifests(repository).ReadAsync(version, cancellation);

    private T Read<T>(Descriptor descriptor, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            throw RegistryFaults
                .BadAnswer.With(
                    repository.Connection.Host.Name,
                    $"'{repository.Reference(descriptor.Digest.ToString())}' cannot be read, because {fault.Message}"
                )
                .ToException();
        }
    }
}
