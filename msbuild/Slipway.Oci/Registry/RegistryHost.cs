using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>Where a registry is.</summary>
/// <param name="Name">As references write it: <c>docker.io</c>, <c>localhost:5000</c>.</param>
/// <param name="Address">What is asked, <c>/v2/</c> included.</param>
internal sealed record RegistryHost(string Name, Uri Address)
{
    public static RegistryHost Of(string registry, IReadOnlySet<string> insecure)
    {
        // The name in references and the machine that answers have been different ones since the beginning.
        var host = registry is "docker.io" or "index.docker.io" ? "registry-1.docker.io" : registry;
        var scheme = insecure.Contains(registry) ? "http" : "https";
        return new RegistryHost(registry, new Uri($"{scheme}://{host}/v2/"));
    }

    /// <summary>Whether an address is the registry's own, so that it may see what was meant for it.</summary>
    public bool Owns(Uri address) =>
        address.Scheme == Address.Scheme
        && address.Port == Address.Port
        && string.Equals(address.Host, Address.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>The host for messages about an address that the registry has led to.</summary>
    public RegistryHost At(Uri? address) =>
        address is null || Owns(address) ? this : this with { Name = $"{Name}, which leads to {address.Authority}" };

    /// <summary>Where an answer's <c>Location</c> leads.</summary>
    /// <exception cref="DiagnosticException">It leads from TLS to plain HTTP.</exception>
    public Uri Follow(Uri from, Uri? location)
    {
        if (location is null)
            throw RegistryFaults.BadAnswer.With(Name, "it does not say where the upload continues").ToException();
        var target = new Uri(from, location);
        if (target.Scheme == Address.Scheme || target.Scheme == Uri.UriSchemeHttps)
            return target;
        // A registry behind a proxy that ends TLS often names itself with the scheme it sees.
        var secured = new UriBuilder(target)
        {
            Scheme = Uri.UriSchemeHttps,
            Port = target.IsDefaultPort ? 443 : target.Port,
        }.Uri;
        return Owns(secured)
            ? secured
            : throw RegistryFaults
                .BadAnswer.With(Name, $"it leads from TLS to plain HTTP at '{target.Host}'")
                .ToException();
    }
}
