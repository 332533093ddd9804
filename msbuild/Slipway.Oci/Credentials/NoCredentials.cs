namespace Slipway.Oci.Credentials;

/// <summary>No one logs in.</summary>
public sealed class NoCredentials : ICredentialSource
{
    private NoCredentials() { }

    /// <summary>The one there is.</summary>
    public static NoCredentials Instance { get; } = new();

    /// <inheritdoc />
    public Task<RegistryCredential?> FindAsync(string registry, CancellationToken cancellation) =>
        Task.FromResult<RegistryCredential?>(null);
}
