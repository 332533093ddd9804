using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Oci.Credentials;
using Slipway.Oci.Registry;

namespace Slipway.Tasks.Imaging;

/// <summary>A task that speaks to registries, as the user who builds.</summary>
public abstract class RegistryTask : ImageTask
{
    /// <summary>The registries, <c>host</c> or <c>host:port</c>, that are spoken to over plain HTTP.</summary>
    public string[] InsecureRegistries { get; set; } = [];

    /// <summary>How registries are spoken to; null where the project says something that cannot be.</summary>
    private protected RegistryOptions? Registries()
    {
        if (InsecureRegistries.Select(RegistryName.HostFault).OfType<string>().FirstOrDefault() is { } fault)
        {
            BadOption("SlipwayInsecureRegistries", fault);
            return null;
        }
        return new RegistryOptions
        {
            Insecure = InsecureRegistries.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Credentials = CredentialFiles.OfUser(),
            Report = line => Log.LogMessage(MessageImportance.Normal, "{0}", line),
        };
    }
}
