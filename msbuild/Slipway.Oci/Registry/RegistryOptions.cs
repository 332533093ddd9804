using Slipway.Oci.Credentials;

namespace Slipway.Oci.Registry;

/// <summary>How registries are spoken to.</summary>
public sealed record RegistryOptions
{
    /// <summary>The registries, <c>host</c> or <c>host:port</c>, that are spoken to over plain HTTP. All others need TLS and a certificate that this machine trusts.</summary>
    public IReadOnlySet<string> Insecure { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who logs in.</summary>
    public ICredentialSource Credentials { get; init; } = NoCredentials.Instance;

    /// <summary>How long is waited, and how much is taken.</summary>
    public RegistryLimits Limits { get; init; } = new();

    /// <summary>Gets a line about every failure that is tried again. Lines hold no secrets.</summary>
    public Action<string> Report { get; init; } = _ => { };

    /// <summary>Gets what moved.</summary>
    public Transfers Transfers { get; init; } = new();
}
