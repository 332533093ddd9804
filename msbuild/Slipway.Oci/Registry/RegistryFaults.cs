using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>What can go wrong between here and a registry. No message holds a secret or an address with a query; a registry's own words are cleaned of them.</summary>
public static class RegistryFaults
{
    /// <summary>SLIP7200.</summary>
    public static DiagnosticDescriptor NoReach { get; } =
        new(
            "SLIP7200",
            Severity.Error,
            "A registry cannot be reached",
            "the registry '{0}' cannot be reached: {1}; check the name, the network, and HTTPS_PROXY and NO_PROXY where there is a proxy"
        );

    /// <summary>SLIP7201.</summary>
    public static DiagnosticDescriptor NoTls { get; } =
        new(
            "SLIP7201",
            Severity.Error,
            "A registry has no secure connection",
            "there is no secure connection to the registry '{0}': it does not use TLS, or its certificate is not trusted here; let this machine trust the certificate, or add the registry to SlipwayInsecureRegistries where plain HTTP is meant"
        );

    /// <summary>SLIP7202.</summary>
    public static DiagnosticDescriptor NotLoggedIn { get; } =
        new(
            "SLIP7202",
            Severity.Error,
            "A registry rejects the login",
            "the registry '{0}' wants a login for '{1}': {2}; run 'docker login {0}', 'podman login {0}' or 'skopeo login {0}' as the user who builds"
        );

    /// <summary>SLIP7203.</summary>
    public static DiagnosticDescriptor Denied { get; } =
        new(
            "SLIP7203",
            Severity.Error,
            "A registry denies access",
            "the registry '{0}' denies access to '{1}': {2}; ask its owner for the right to {3}, or check the name of the repository"
        );

    /// <summary>SLIP7204.</summary>
    public static DiagnosticDescriptor NotFound { get; } =
        new(
            "SLIP7204",
            Severity.Error,
            "An image is not in its registry",
            "'{0}' is not in the registry '{1}'; check its name, its tag and its digest"
        );

    /// <summary>SLIP7205.</summary>
    public static DiagnosticDescriptor Failing { get; } =
        new(
            "SLIP7205",
            Severity.Error,
            "A registry keeps failing",
            "the registry '{0}' keeps failing: {1}, {2} times in a row; what had arrived is kept, so try again later"
        );

    /// <summary>SLIP7206.</summary>
    public static DiagnosticDescriptor TooMany { get; } =
        new(
            "SLIP7206",
            Severity.Error,
            "A registry was asked too often",
            "the registry '{0}' was asked too often (429){1}; wait and build again, or log in where logged-in users may ask more often"
        );

    /// <summary>SLIP7207.</summary>
    public static DiagnosticDescriptor TooSlow { get; } =
        new(
            "SLIP7207",
            Severity.Error,
            "A registry is too slow",
            "the registry '{0}' is too slow: {1}, {2} times in a row; check the network between here and there"
        );

    /// <summary>SLIP7208.</summary>
    public static DiagnosticDescriptor WrongContent { get; } =
        new(
            "SLIP7208",
            Severity.Error,
            "A registry gave the wrong content",
            "the registry '{0}' returned something other than '{1}': {2}; nothing of it was kept. Is there a cache or a proxy in between that answers for the registry?"
        );

    /// <summary>SLIP7209.</summary>
    public static DiagnosticDescriptor BadAnswer { get; } =
        new(
            "SLIP7209",
            Severity.Error,
            "A registry's answer makes no sense",
            "the answer of '{0}' makes no sense: {1}; is it a registry (OCI distribution, Docker v2), and does the address lead there?"
        );

    /// <summary>SLIP7210.</summary>
    public static DiagnosticDescriptor Refused { get; } =
        new(
            "SLIP7210",
            Severity.Error,
            "A registry refuses what is pushed",
            "the registry '{0}' refuses '{1}': {2}; its owner knows which images it takes"
        );

    /// <summary>SLIP7212.</summary>
    public static DiagnosticDescriptor NothingToPush { get; } =
        new(
            "SLIP7212",
            Severity.Error,
            "An image to push is not complete",
            "'{0}' cannot be pushed: {1}; publish again, so that it is built again"
        );

    /// <summary>SLIP7220.</summary>
    public static DiagnosticDescriptor NoPlace { get; } =
        new(
            "SLIP7220",
            Severity.Error,
            "Nothing says where an image is to be pushed",
            "'{0}' cannot be pushed: neither its Repository nor SlipwayRegistry names a registry; write <SlipwayRegistry>registry.example.com/team</SlipwayRegistry>"
        );

    /// <summary>All that may come between a build and a registry.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoReach,
        NoTls,
        NotLoggedIn,
        Denied,
        NotFound,
        Failing,
        TooMany,
        TooSlow,
        WrongContent,
        BadAnswer,
        Refused,
        NothingToPush,
        NoPlace,
    ];
}
