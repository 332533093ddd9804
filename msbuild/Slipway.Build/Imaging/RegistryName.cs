using Slipway.Schema.Formats;

namespace Slipway.Build.Imaging;

/// <summary>Registries as projects name them.</summary>
internal static class RegistryName
{
    /// <summary>What is wrong with a registry that images go to, with a path in it where one is wanted.</summary>
    /// <param name="registry">What is written; null or empty for none.</param>
    /// <returns>The fault; null where nothing is wrong.</returns>
    public static string? Fault(string? registry) =>
        string.IsNullOrEmpty(registry) || ImageReference.Parse(registry.TrimEnd('/') + "/image") is { HasHost: true }
            ? null
            : $"'{registry}' is not a registry; write its host, and a path in it where one is wanted, in lower case and without https://, such as registry.example.com/ml";

    /// <summary>What is wrong with a registry that is spoken to over plain HTTP: a host and a port alone.</summary>
    /// <param name="name">What is written.</param>
    /// <returns>The fault; null where nothing is wrong.</returns>
    public static string? HostFault(string name) =>
        Uri.TryCreate("http://" + name, UriKind.Absolute, out var address)
        && string.Equals(address.Authority, name, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"'{name}' is not a registry; write its host and port alone, such as localhost:5000";
}
