using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Credentials;

/// <summary>Where logins of registries come from.</summary>
public interface ICredentialSource
{
    /// <summary>Finds the login of a registry.</summary>
    /// <param name="registry">Its host and port, as image references write them.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The login; null where there is none.</returns>
    /// <exception cref="DiagnosticException">There is one, and it cannot be read.</exception>
    Task<RegistryCredential?> FindAsync(string registry, CancellationToken cancellation);
}
