using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>A blob on its way from a registry into a layout. Where the connection breaks it goes on; what arrives wrong is not kept.</summary>
internal sealed class BlobDownload(RegistryRepository repository, Descriptor blob)
{
    private RegistryConnection Connection => repository.Connection;

    /// <summary>Gets the blob, unless the layout has it.</summary>
    /// <exception cref="DiagnosticException">It is not available, is not what its digest says, or the disk does not take it.</exception>
    public async Task RunAsync(OciLayout layout, CancellationToken cancellation)
    {
        if (layout.Has(blob))
            return;
        Connection.Transfers.Expect(blob.Size);
        // What was damaged on its way once may come whole the next time; what is wrong at its source never does.
        if (!await TryAsync(layout, isLast: false, cancellation))
            await TryAsync(layout, isLast: true, cancellation);
    }

    private async Task<bool> TryAsync(OciLayout layout, bool isLast, CancellationToken cancellation)
    {
        await using var target = layout.NewBlob();
        try
        {
            await Connection.Retries.RunAsync(token => ReceiveAsync(target, token), () => target.Length, cancellation);
            target.Commit(blob.Digest);
            return true;
        }
        catch (DiagnosticException fault) when (fault.Descriptor == LayoutFaults.BadBlob)
        {
            if (!isLast)
                return false;
            throw repository.WrongContent(blob.Digest.ToString(), "the digest of its bytes is another");
        }
    }

    private async Task ReceiveAsync(BlobStream target, CancellationToken cancellation)
    {
        var from = target.Length;
        if (from == blob.Size && from > 0)
            return;
        using var pace = new Pace(Connection.Limits, cancellation);
        using var response = await Connection.SendAsync(() => Request(from), repository.Scope, pace);
        var skip = response.StatusCode switch
        {
            HttpStatusCode.OK => from,
            HttpStatusCode.PartialContent when response.Content.Headers.ContentRange?.From == from => 0,
            HttpStatusCode.PartialContent => throw repository.WrongContent(
                blob.Digest.ToString(),
                "another part of it than was asked for"
            ),
            _ => throw await repository.RefusalAsync(response, blob.Digest.ToString(), "read", pace),
        };
        try
        {
            await CopyAsync(response, target, skip, pace);
        }
        catch (Exception exception) when (InterruptionException.IsOfNetwork(exception, pace))
        {
            throw InterruptionException.Of(exception, Connection.Host, pace);
        }
        if (target.Length < blob.Size)
            throw InterruptionException.Broken(Connection.Host);
    }

    private async Task CopyAsync(HttpResponseMessage response, BlobStream target, long skip, Pace pace)
    {
        pace.Watch();
        await using var source = await response.Content.ReadAsStreamAsync(pace.Token);
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            int read;
            while ((read = await source.ReadAsync(buffer, pace.Token)) > 0)
            {
                pace.Moved(read);
                var skipped = (int)Math.Min(skip, read);
                skip -= skipped;
                if (target.Length + read - skipped > blob.Size)
                    throw repository.WrongContent(blob.Digest.ToString(), $"more than its {blob.Size} bytes");
                await target.WriteAsync(buffer.AsMemory(skipped, read - skipped), pace.Token);
                Connection.Transfers.Moved(read - skipped);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private HttpRequestMessage Request(long from)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, repository.Address($"blobs/{blob.Digest}"));
        if (from > 0)
            request.Headers.Range = new RangeHeaderValue(from, null);
        return request;
    }
}
