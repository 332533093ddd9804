using Slipway.Oci.Credentials;

namespace Slipway.Oci.Tests.Registries;

/// <summary>One login, for every registry.</summary>
internal sealed class Logins(string user, string secret, bool isIdentityToken = false) : ICredentialSource
{
    private int questions;

    public int Questions => questions;

    public Task<RegistryCredential?> FindAsync(string registry, CancellationToken cancellation)
    {
        Interlocked.Increment(ref questions);
        return Task.FromResult<RegistryCredential?>(
            new RegistryCredential(user, secret, "a test") { IsIdentityToken = isIdentityToken }
        );
    }
}
