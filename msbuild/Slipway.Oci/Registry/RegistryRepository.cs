using System.Net;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>A repository of a registry: where things are in it, whether it has a blob, and what its refusals mean.</summary>
internal sealed class RegistryRepository(RegistryConnection connection, string name, bool isPush)
{
    public RegistryConnection Connection { get; } = connection;

    public string Name { get; } = name;

    public RegistryScope Scope { get; } = new(name, isPush);

    public Uri Address(string path) => new(Connection.Host.Address, $"{Name}/{path}");

    /// <summary>Whether a blob is there.</summary>
    /// <exception cref="DiagnosticException">The registry does not answer, or not with this.</exception>
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
            _ => throw await RefusalAsync(response, blob.Digest.ToString(), "read", pace),
        };
    }

    /// <summary>The fault of content that is not what was asked for.</summary>
    public DiagnosticException WrongContent(string what, string reason) =>
        RegistryFaults.WrongContent.With(Connection.Host.Name, what, reason).ToException();

    /// <summary>What an image of the repository is called.</summary>
    public string Reference(string version) =>
        version.Contains(':', StringComparison.Ordinal) ? $"{Name}@{version}" : $"{Name}:{version}";

    /// <summary>The fault of an answer that is not the wanted one, with the reason that the registry gives.</summary>
    public async Task<DiagnosticException> RefusalAsync(
        HttpResponseMessage response,
        string version,
        string right,
        Pace pace
    ) => Refusal(response, version, right, await RegistryReason.ReadAsync(response, pace));

    /// <summary>The fault of an answer whose reason was read.</summary>
    public DiagnosticException Refusal(
        HttpResponseMessage response,
        string version,
        string right,
        RegistryReason reason
    )
    {
        var said = $"it answers {(int)response.StatusCode}{reason.Clause}";
        // Uploads and blobs may be at another machine.
        var host = Connection.Host.At(response.RequestMessage?.RequestUri).Name;
        return response.StatusCode switch
        {
            HttpStatusCode.Forbidden => RegistryFaults.Denied.With(host, Name, said, right).ToException(),
            HttpStatusCode.NotFound => RegistryFaults
                .NotFound.With(Reference(version), Connection.Host.Name)
                .ToException(),
            >= HttpStatusCode.BadRequest when right == "write" => RegistryFaults
                .Refused.With(host, Reference(version), said)
                .ToException(),
            _ => RegistryFaults.BadAnswer.With(host, $"{said} for '{Reference(version)}'").ToException(),
        };
    }
}
