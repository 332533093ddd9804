using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Slipway.Build.Hosting;

/// <summary>Tells, without loading it, whether an assembly can hold spec methods: most projects have none, and start no process.</summary>
internal static class SpecMethodsProbe
{
    /// <summary>Whether an assembly uses the library Slipway.</summary>
    public static bool Uses(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        if (!image.HasMetadata)
            return false;
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Any(handle =>
            metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, "Slipway")
        );
    }

    public static bool MayHave(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        if (!image.HasMetadata)
            return false;
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            if (
                metadata.StringComparer.Equals(type.Name, "SpecAttribute")
                && metadata.StringComparer.Equals(type.Namespace, "Slipway")
            )
                return true;
        }
        return false;
    }
}
