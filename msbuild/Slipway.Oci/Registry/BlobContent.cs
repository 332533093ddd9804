using System.Buffers;
using System.Net;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>A part of a blob on its way out, read from the layout while it is sent.</summary>
internal sealed class BlobContent(
    OciLayout layout,
    Descriptor blob,
    (long From, long Length) part,
    Pace pace,
    Transfers transfers
) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, pace.Token);

    protected override async Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        pace.Watch();
        await using var source = layout.Read(blob.Digest);
        source.Position = part.From;
        var left = part.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(256 * 1024);
        try
        {
            while (left > 0)
            {
                var read = await ReadAsync(
                    source,
                    buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)),
                    cancellationToken
                );
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                left -= read;
                pace.Moved(read);
                transfers.Moved(read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        pace.Wait();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = part.Length;
        return true;
    }

    /// <summary>Reads on; a disk that fails must not look like a network that does.</summary>
    private async Task<int> ReadAsync(Stream source, Memory<byte> buffer, CancellationToken cancellation)
    {
        var path = layout.BlobPath(blob.Digest);
        try
        {
            var read = await source.ReadAsync(buffer, cancellation);
            return read > 0
                ? read
                : throw RegistryFaults.NothingToPush.In(path, path, "it is shorter than it should be").ToException();
        }
        catch (IOException)
        {
            throw RegistryFaults.NothingToPush.In(path, path, "it cannot be read").ToException();
        }
    }
}
