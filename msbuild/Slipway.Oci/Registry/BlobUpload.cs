using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>
/// A blob on its way from a layout into a registry: in one piece, or in several where the registry wants smaller ones.
/// Where the connection breaks, the registry is asked how much it has, and gets the rest.
/// </summary>
internal sealed class BlobUpload(RegistryRepository repository, OciLayout layout, Descriptor blob)
{
    private const long SmallPiece = 8 << 20;

    /// <summary>Below this, a piece is sent without asking first whether it is welcome.</summary>
    private const long LargePiece = 1 << 20;

    private long piece = repository.Connection.Limits.PieceBytes;
    private long sent;
    private Uri? session;
    private bool isUncertain;

    private RegistryConnection Connection => repository.Connection;

    /// <summary>Sends the blob, unless the registry has it.</summary>
    /// <param name="mountFrom">Another repository of the registry that may have it; null for none.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How the blob came to be there.</returns>
    /// <exception cref="DiagnosticException">The registry does not take it.</exception>
    public async Task<BlobArrival> RunAsync(string? mountFrom, CancellationToken cancellation)
    {
        if (await repository.HasBlobAsync(blob, cancellation))
            return BlobArrival.WasThere;
        if (mountFrom is not null && await new BlobMount(repository, blob).TryAsync(mountFrom, cancellation))
            return BlobArrival.Mounted;
        Connection.Transfers.Expect(blob.Size);
        await Connection.Retries.RunAsync(SendAsync, () => sent, cancellation);
        return BlobArrival.Sent;
    }

    /// <summary>One try: what is left, and the end.</summary>
    private async Task SendAsync(CancellationToken cancellation)
    {
        if (isUncertain && await IsDoneAsync(cancellation))
            return;
        isUncertain = true;
        if (session is null)
            await BeginAsync(cancellation);
        while (sent < blob.Size)
            await SendPieceAsync(cancellation);
        await FinishAsync(cancellation);
    }

    /// <summary>After a failure: the blob may be there, or a part of it, or the upload may be lost.</summary>
    private async Task<bool> IsDoneAsync(CancellationToken cancellation)
    {
        if (await repository.AskForBlobAsync(blob, cancellation))
            return true;
        if (session is null)
            return false;
        using var pace = new Pace(Connection.Limits, cancellation);
        using var response = await Connection.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Get, session),
            repository.Scope,
            pace
        );
        var end = response.StatusCode == HttpStatusCode.NoContent ? EndOf(response) : null;
        session = end is null ? null : Next(response);
        sent = end ?? 0;
        return false;
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        sent = 0;
        using var pace = new Pace(Connection.Limits, cancellation);
        using var response = await Connection.SendAsync(
            () => Empty(HttpMethod.Post, repository.Address("blobs/uploads/")),
            repository.Scope,
            pace
        );
        if (response.StatusCode != HttpStatusCode.Accepted)
            throw await repository.RefusalAsync(response, blob.Digest.ToString(), "write", pace);
        // Registries that want large pieces only say so here.
        if (
            response.Headers.TryGetValues("OCI-Chunk-Min-Length", out var values)
            && long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var least)
        )
            piece = Math.Max(piece, least);
        session = Next(response);
    }

    private async Task SendPieceAsync(CancellationToken cancellation)
    {
        var (from, length) = (sent, Math.Min(piece, blob.Size - sent));
        using var pace = new Pace(Connection.Limits, cancellation, digested: length);
        using var response = await Connection.SendAsync(() => Piece(from, length, pace), repository.Scope, pace);
        if (response.StatusCode == HttpStatusCode.RequestEntityTooLarge && length > SmallPiece)
        {
            // A proxy that bounds requests; the upload that it cut is given up.
            piece = SmallPiece;
            session = null;
            await BeginAsync(cancellation);
            return;
        }
        if (response.StatusCode is not (HttpStatusCode.Accepted or HttpStatusCode.Created or HttpStatusCode.NoContent))
        {
            // Begun again by the next try: registries drop uploads of which they have another part than they thought.
            session = null;
            if (response.StatusCode is HttpStatusCode.RequestedRangeNotSatisfiable or HttpStatusCode.NotFound)
                throw InterruptionException.Broken(Connection.Host);
            throw await repository.RefusalAsync(response, blob.Digest.ToString(), "write", pace);
        }
        session = Next(response);
        sent = from + length;
    }

    private async Task FinishAsync(CancellationToken cancellation)
    {
        var end = new UriBuilder(session!);
        var query = "digest=" + Uri.EscapeDataString(blob.Digest.ToString());
        end.Query = end.Query.Length > 1 ? $"{end.Query}&{query}" : query;
        using var pace = new Pace(Connection.Limits, cancellation, digested: blob.Size);
        using var response = await Connection.SendAsync(
            () =>
            {
                var request = Empty(HttpMethod.Put, end.Uri);
                request.Content!.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
                return request;
            },
            repository.Scope,
            pace
        );
        if (response.StatusCode is HttpStatusCode.Created or HttpStatusCode.NoContent)
            return;
        session = null;
        sent = 0;
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.RequestedRangeNotSatisfiable)
            throw InterruptionException.Broken(Connection.Host);
        var reason = await RegistryReason.ReadAsync(response, pace);
        var isOfContent = reason.Codes.Count == 0 || reason.Codes.Any(IsOfContent);
        if (response.StatusCode == HttpStatusCode.BadRequest && isOfContent)
            throw RegistryFaults
                .NothingToPush.In(
                    layout.BlobPath(blob.Digest),
                    blob.Digest,
                    "what arrived at the registry has another digest, so the file is damaged, or the way there is"
                )
                .ToException();
        throw repository.Refusal(response, blob.Digest.ToString(), "write", reason);
    }

    private static bool IsOfContent(string code) => code is "DIGEST_INVALID" or "SIZE_INVALID" or "BLOB_UPLOAD_INVALID";

    private HttpRequestMessage Piece(long from, long length, Pace pace)
    {
        var content = new BlobContent(layout, blob, (from, length), pace, Connection.Transfers);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        // The whole at once needs no range, and some registries know none.
        if (length < blob.Size)
            content.Headers.TryAddWithoutValidation(
                "Content-Range",
                FormattableString.Invariant($"{from}-{from + length - 1}")
            );
        var request = new HttpRequestMessage(HttpMethod.Patch, session) { Content = content };
        request.Headers.ExpectContinue = length >= LargePiece;
        return request;
    }

    private Uri Next(HttpResponseMessage response) =>
        Connection.Host.Follow(response.RequestMessage!.RequestUri!, response.Headers.Location);

    /// <summary>How many bytes a registry says it has: <c>Range: 0-99</c> are a hundred. One byte cannot be told from none.</summary>
    private long? EndOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Range", out var values)
        && values.FirstOrDefault()?.Split('-') is [_, var last]
        && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && end > 0
        && end < blob.Size
            ? end + 1
            : null;

    private static HttpRequestMessage Empty(HttpMethod method, Uri address) =>
        new(method, address) { Content = new ByteArrayContent([]) };
}
