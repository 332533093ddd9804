using System.Net;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>A blob that a registry takes from another of its repositories, so that nothing is sent.</summary>
internal sealed class BlobMount(RegistryRepository repository, Descriptor blob)
{
    private RegistryConnection Connection => repository.Connection;

    /// <summary>Asks the registry to.</summary>
    /// <returns>False where it does not; the blob is then to be sent.</returns>
    /// <exception cref="DiagnosticException">The registry does not answer.</exception>
    public Task<bool> TryAsync(string from, CancellationToken cancellation) =>
        Connection.Retries.RunAsync(token => AskAsync(from, token), cancellation);

    private async Task<bool> AskAsync(string from, CancellationToken cancellation)
    {
        using var pace = new Pace(Connection.Limits, cancellation);
        var address = repository.Address($"blobs/uploads/?mount={blob.Digest}&from={Uri.EscapeDataString(from)}");
        try
        {
            // What is not mounted has become an upload, which the registry forgets over time.
            using var response = await Connection.SendAsync(
                () => new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent([]) },
                repository.Scope with
                {
                    MountFrom = from,
                },
                pace
            );
            return response.StatusCode == HttpStatusCode.Created;
        }
        catch (DiagnosticException fault) when (fault.Descriptor == RegistryFaults.NotLoggedIn)
        {
            // Anyone who may not read the other repository can still send.
            return false;
        }
    }
}
