using System.Net;
using System.Net.Http.Headers;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>The manifests and indexes of a repository.</summary>
internal sealed class RepositoryManifests(RegistryRepository repository)
{
    private static readonly string[] Documents =
    [
        MediaTypes.Manifest,
        MediaTypes.Index,
        MediaTypes.DockerManifest,
        MediaTypes.DockerIndex,
    ];

    private RegistryConnection Connection => repository.Connection;

    /// <summary>Asks for a manifest without taking it.</summary>
    /// <returns>What it is; null where there is none, or where the registry does not say.</returns>
    /// <exception cref="DiagnosticException">The registry does not answer, or not with this.</exception>
    public Task<Descriptor?> FindAsync(string version, CancellationToken cancellation) =>
        Connection.Retries.RunAsync(
            async token =>
            {
                using var pace = new Pace(Connection.Limits, token);
                using var response = await Connection.SendAsync(
                    () =>
                        Accepting(new HttpRequestMessage(HttpMethod.Head, repository.Address($"manifests/{version}"))),
                    repository.Scope,
                    pace
                );
                if (response.StatusCode == HttpStatusCode.NotFound)
                    return null;
                if (response.StatusCode != HttpStatusCode.OK)
                    throw await repository.RefusalAsync(response, version, "read", pace);
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
    /// <exception cref="DiagnosticException">It is not there, or not what it should be.</exception>
    public Task<(Descriptor Descriptor, byte[] Content)> ReadAsync(string version, CancellationToken cancellation) =>
        Connection.Retries.RunAsync(
            async token =>
            {
                using var pace = new Pace(Connection.Limits, token);
                using var response = await Connection.SendAsync(
                    () => Accepting(new HttpRequestMessage(HttpMethod.Get, repository.Address($"manifests/{version}"))),
                    repository.Scope,
                    pace
                );
                if (response.StatusCode != HttpStatusCode.OK)
                    throw await repository.RefusalAsync(response, version, "read", pace);
                var content = await ResponseDocument.ReadAsync(response, Connection.Host, Connection.Limits, pace);
                if (response.Content.Headers.ContentLength is { } length && length != content.Length)
                    throw InterruptionException.Broken(Connection.Host);
                var digest = Digest.Of(content);
                var wanted = Digest.TryParse(version, out var asked) ? asked : DigestOf(response) ?? digest;
                if (digest != wanted)
                    throw repository.WrongContent(
                        repository.Reference(version),
                        $"its digest is {digest}, and should be {wanted}"
                    );
                return (new Descriptor(TypeOf(content, response, version), digest, content.Length), content);
            },
            cancellation
        );

    /// <summary>Writes a manifest or an index, under a digest or a tag.</summary>
    /// <exception cref="DiagnosticException">The registry does not take it.</exception>
    public Task WriteAsync(string version, Descriptor descriptor, byte[] content, CancellationToken cancellation) =>
        Connection.Retries.RunAsync(
            async token =>
            {
                using var pace = new Pace(Connection.Limits, token);
                using var response = await Connection.SendAsync(
                    () => Writing(version, descriptor, content),
                    repository.Scope,
                    pace
                );
                if (response.StatusCode != HttpStatusCode.Created)
                    throw await repository.RefusalAsync(response, version, "write", pace);
                if (DigestOf(response) is { } stored && stored != descriptor.Digest)
                    throw repository.WrongContent(
                        repository.Reference(version),
                        $"it stored {stored} instead of {descriptor.Digest}"
                    );
                return true;
            },
            cancellation
        );

    private HttpRequestMessage Writing(string version, Descriptor descriptor, byte[] content)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, repository.Address($"manifests/{version}"))
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
            // The bytes are what the digest vouches for; the header is anyone's.
            var type =
                CanonicalJson.Read(content, root => root.TextOrNull("mediaType"))
                ?? response.Content.Headers.ContentType?.MediaType;
            if (type is not null && Documents.Contains(type, StringComparer.Ordinal))
                return type;
            throw RegistryFaults
                .BadAnswer.With(
                    Connection.Host.Name,
                    $"'{repository.Reference(version)}' is not an image of today (schema 1, or another kind of document)"
                )
                .ToException();
        }
        catch (FormatException)
        {
            throw RegistryFaults
                .BadAnswer.With(Connection.Host.Name, $"'{repository.Reference(version)}' is not a manifest")
                .ToException();
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
