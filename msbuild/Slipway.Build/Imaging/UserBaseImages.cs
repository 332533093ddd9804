using Slipway.Oci.BaseImages;
using Slipway.Oci.Registry;

namespace Slipway.Build.Imaging;

/// <summary>The base images of a project: those on the disk, and those of registries, which the user's own folder keeps.</summary>
internal static class UserBaseImages
{
    /// <summary>Where they come from.</summary>
    /// <param name="projectFolder">The full path that relative paths start from.</param>
    /// <param name="intermediateFolder">The full path of the folder for what is unpacked.</param>
    /// <param name="cache">The full path of the folder that keeps them; null or empty for the user's own.</param>
    /// <param name="client">Pulls what is not kept.</param>
    public static BaseImageFinder Of(
        string projectFolder,
        string intermediateFolder,
        string? cache,
        RegistryClient client
    )
    {
        var kept = string.IsNullOrEmpty(cache) ? UserCache.Images(Environment.GetEnvironmentVariable) : cache;
        var unpacked = Path.Combine(intermediateFolder, "bases");
        return new BaseImageFinder(projectFolder, unpacked, new RegistryBaseImages(client, kept));
    }
}
