using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Credentials;

/// <summary>What can be wrong with the logins of this machine.</summary>
public static class CredentialFaults
{
    /// <summary>SLIP7211.</summary>
    public static DiagnosticDescriptor Unreadable { get; } =
        new(
            "SLIP7211",
            Severity.Error,
            "Credentials cannot be read",
            "the credentials for the registry '{0}' cannot be read: {1}; log in again, or fix what '{2}' says of it"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unreadable];
}
