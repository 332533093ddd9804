namespace Slipway.Oci.BaseImages;

/// <summary>Where a user's machine keeps what can be fetched again.</summary>
public static class UserCache
{
    /// <summary>The folder for base images: below <c>XDG_CACHE_HOME</c>, <c>~/.cache</c>, or what Windows and macOS have for it.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static string Images(Func<string, string?> variable)
    {
        var root =
            variable("XDG_CACHE_HOME") is { Length: > 0 } named && Path.IsPathFullyQualified(named) ? named
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : OperatingSystem.IsMacOS() ? Path.Combine(Home(variable), "Library", "Caches")
            : Path.Combine(Home(variable), ".cache");
        return Path.Combine(root, "slipway", "images");
    }

    private static string Home(Func<string, string?> variable) =>
        variable("HOME") is { Length: > 0 } home ? home : Path.GetTempPath();
}
