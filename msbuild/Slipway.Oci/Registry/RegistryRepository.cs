using System.Net;
using System.Net.Http.Headers;

namespace Slipway.Oci.Registry;

/// <summary>A repository of a registry: its manifests, and whether blobs are there.</summary>
internal sealed class RegistryRepository(RegistryConnection connection, string name, bool isPush)
{
    private static readonly string[] Documents =
    [
        MediaTypes.Manifest,
        MediaTypes.Index,
        MediaTypes.DockerManifest,
        MediaTypes.DockerIndex,
    ];

    public RegistryConnection Connection { get; } = connection;

    public string Name { get; } = name;

    public RegistryScope Scope { get; } = new(name, isPush);

    public Uri Address(string path) => new(Connection.Host.Address, $"{Name}/{path}");

    /// <summary>Asks for a manifest without taking it.</summary>
    /// <returns>What it is; null where there is none, or where the registry does not say.</returns>
    /// <exception cref="ImageFaultException">The registry does not answer, or not with this.</exception>
    public Task<Descriptor?> FindManifestAsync(string version, CancellationToken cancellation) =>
        Connection.Retries.RunAsync(
            async token =>
            {
                using var pace = new Pace(Connection.Limits, token);
                using var response = await Connection.SendAsync(
                    () => Accepting(new HttpRequestMessage(HttpMethod.Head, Address($"manifests/{version}"))),
                    Scope,
                    pace
                );
                if (response.StatusCode == HttpStatusCode.NotFound)
                    return null;
                if (response.StatusCode != HttpStatusCode.OK)
                    throw Refusal(response, version, "read");
                return
                    DigestOf(response) is { } digest
                    && response.Content.Headers is { ContentLength: { } size, ContentType.MediaType: { } type }
                    ? new Descriptor(type, digest, size)
                    : null;
            },
            cancellation
        );

    /// <summary>Takes a manifest or an index.</summary>
    /// <param name="version">A digest, or a tag.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What it is, and its bytes; checked against the digest where one was asked for, or the registry named one.</returns>
    /// <exception cref="ImageFaultException">It is not there, or not what it should be.</exception>
    public Task<(Descriptor Descriptor, byte[] Content)> ReadManifestAsync(
        string version,
        CancellationToken cancellation
    ) =>
        Connection.Retries.RunAsync(
            async token =>
            {
                using var pace = new Pace(Connection.Limits, token);
                using var response = await Connection.SendAsync(
                    () => Accepting(new HttpRequestMessage(HttpMethod.Get, Address($"manifests/{version}"))),
                    Scope,
                    pace
                );
                if (response.StatusCode != HttpStatusCode.OK)
                    throw Refusal(response, version, "read");
                var content = await ResponseDocument.ReadAsync(response, Connection.Host, Connection.Limits, pace);
                if (response.Content.Headers.ContentLength is { } length && length != content.Length)
                    throw InterruptionException.Broken(Connection.Host);
                var digest = Digest.Of(content);
                var wanted = Digest.TryParse(version, out var asked) ? asked : DigestOf(response) ?? digest;
                if (digest != wanted)
                    throw WrongContent(Reference(version), $"its digest is {digest}, and should be {wanted}");
                return (new Descriptor(TypeOf(content, response, version), digest, content.Length), content);
            },
            cancellation
        );

    /// <summary>Writes a manifest or an index, under a digest or a tag.</summary>
    /// <exception cref="ImageFaultException">The registry does not take it.</exception>
    public Task WriteManifestAsync(
        string version,
        Descriptor descriptor,
        byte[] content,
        CancellationToken cancellation
    ) =>
        Connection.Retries.RunAsync(
            async token =>
            {
                using var pace = new Pace(Connection.Limits, token);
                using var response = await Connection.SendAsync(
                    () => Writing(version, descriptor, content),
                    Scope,
                    pace
                );
                if (response.StatusCode != HttpStatusCode.Created)
                    throw Refusal(response, version, "write");
                if (DigestOf(response) is { } stored && stored != descriptor.Digest)
                    throw WrongContent(Reference(version), $"it stored {stored} instead of {descriptor.Digest}");
                return true;
            },
            cancellation
        );

    /// <summary>Whether a blob is there.</summary>
    /// <exception cref="ImageFaultException">The registry does not answer, or not with this.</exception>
    public Task<bool> HasBlobAsync(Descriptor blob, CancellationToken cancellation) =>
        Connection.Retries.RunAsync(token => AskForBlobAsync(blob, token), cancellation);

    /// <summary>Asks for a blob once.</summary>
    /// <exception cref="InterruptionException">It may be asked again.</exception>
    public async Task<bool> AskForBlobAsync(Descriptor blob, CancellationToken cancellation)
    {
        using var pace = new Pace(Connection.Limits, cancellation);
        using var response = await Connection.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Head, Address($"blobs/{blob.Digest}")),
            Scope,
            pace
        );
        return response.StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.NotFound => false,
            _ => throw Refusal(response, blob.Digest.ToString(), "read"),
        };
    }

    /// <summary>The fault of content that is not what was asked for.</summary>
    public ImageFaultException WrongContent(string what, string reason) =>
        RegistryFaults.WrongContent.At(null, Connection.Host.Name, what, reason);

    /// <summary>What an image of the repository is called.</summary>
    public string Reference(string version) =>
        version.Contains(':', StringComparison.Ordinal) ? $"{Name}@{version}" : $"{Name}:{version}";

    /// <summary>The fault of an answer that is not the wanted one. What the registry says in its own words is left out.</summary>
    public ImageFaultException Refusal(HttpResponseMessage response, string version, string right)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.Forbidden => RegistryFaults.Denied.At(
                null,
                Connection.Host.Name,
                Name,
                "it answers 403",
                right
            ),
            HttpStatusCode.NotFound => RegistryFaults.NotFound.At(null, Reference(version), Connection.Host.Name),
            >= HttpStatusCode.BadRequest when right == "write" => RegistryFaults.Refused.At(
                null,
                Connection.Host.Name,
                Reference(version),
                $"it answers {status}"
            ),
            _ => RegistryFaults.BadAnswer.At(null, Connection.Host.Name, $"status {status} for '{Reference(version)}'"),
        };
    }

    private HttpRequestMessage Writing(string version, Descriptor descriptor, byte[] content)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, Address($"manifests/{version}"))
        {
            Content = new ByteArrayContent(content),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(descriptor.MediaType);
        return request;
    }

    private string TypeOf(byte[] content, HttpResponseMessage response, string version)
    {
        try
        {
            // The bytes are what the digest vouches for; the header is anybody's.
            var type =
                CanonicalJson.Read(content, root => root.TextOrNull("mediaType"))
                ?? response.Content.Headers.ContentType?.MediaType;
            if (type is not null && Documents.Contains(type, StringComparer.Ordinal))
                return type;
            throw RegistryFaults.BadAnswer.At(
                null,
                Connection.Host.Name,
                $"'{Reference(version)}' is no image of today (schema 1, or another kind of document)"
            );
        }
        catch (FormatException)
        {
            throw RegistryFaults.BadAnswer.At(null, Connection.Host.Name, $"'{Reference(version)}' is no manifest");
        }
    }

    private static HttpRequestMessage Accepting(HttpRequestMessage request)
    {
        foreach (var type in Documents)
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        return request;
    }

    private static Digest? DigestOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Docker-Content-Digest", out var values)
        && Digest.TryParse(values.FirstOrDefault(), out var digest)
            ? digest
            : null;
}
