using Microsoft.Build.Framework;
using Slipway.Oci.Credentials;
using Slipway.Oci.Registry;

namespace Slipway.Tasks.Imaging;

/// <summary>A task that speaks to registries, as the user who builds.</summary>
public abstract class RegistryTask : ImageTask
{
    /// <summary>The registries, <c>host</c> or <c>host:port</c>, that are spoken to over plain HTTP.</summary>
    public string[] InsecureRegistries { get; set; } = [];

    /// <summary>How registries are spoken to; null where the project says something that cannot be.</summary>
    private protected RegistryOptions? Registries(TaskFindings findings)
    {
        foreach (var name in InsecureRegistries.Where(name => !IsHost(name)))
        {
            BadOption(
                findings,
                "SlipwayInsecureRegistries",
                $"'{name}' is not a registry; write its host and port alone, such as localhost:5000"
            );
            return null;
        }
        return new RegistryOptions
        {
            Insecure = InsecureRegistries.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Credentials = CredentialFiles.OfUser(),
            Report = line => Log.LogMessage(MessageImportance.Normal, "{0}", line),
        };
    }

    private static bool IsHost(string name) =>
        Uri.TryCreate("http://" + name, UriKind.Absolute, out var address)
        && string.Equals(address.Authority, name, StringComparison.OrdinalIgnoreCase);
}
