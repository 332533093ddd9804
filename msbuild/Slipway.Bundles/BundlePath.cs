namespace Slipway.Bundles;

/// <summary>The paths that files of a bundle have: relative, with slashes, and never out of the folder they are unpacked to.</summary>
internal static class BundlePath
{
    private const int MaximumLength = 400;

    /// <summary>Why a path is none of a bundle.</summary>
    /// <returns>The reason, for people; null for a sound path.</returns>
    public static string? Fault(string path) =>
        path.Length is 0 or > MaximumLength ? "whose path is empty or too long"
        : path[0] == '/' ? "which is an absolute path"
        : path.Any(letter => letter is '\\' or ':' || char.IsControl(letter))
            ? "whose path holds a character that leads elsewhere on some systems"
        : path.Split('/').Any(part => part is "" or "." or "..") ? "which leads out of the folder it is unpacked to"
        : null;
}
