namespace Slipway.Language.Systems.Vessl;

/// <summary>The folders that every image has and fills.</summary>
internal static class SystemFolder
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "/",
        "/bin",
        "/etc",
        "/home",
        "/lib",
        "/opt",
        "/root",
        "/sbin",
        "/tmp",
        "/usr",
        "/usr/bin",
        "/usr/lib",
        "/usr/local",
        "/var",
    };

    /// <summary>Whether a path is one of them, with or without a '/' at its end.</summary>
    public static bool Is(string path) => Names.Contains(path.Length > 1 ? path.TrimEnd('/') : path);
}
