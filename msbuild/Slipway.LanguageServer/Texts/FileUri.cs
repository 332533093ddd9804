namespace Slipway.LanguageServer.Texts;

/// <summary>Files as editors name them.</summary>
internal static class FileUri
{
    /// <summary>The file of an address.</summary>
    /// <param name="uri">The address.</param>
    /// <returns>Its full path; null where it is not a file of this machine.</returns>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile && !address.IsUnc
            ? Path.GetFullPath(address.LocalPath)
            : null;

    /// <summary>The address of a file.</summary>
    /// <param name="path">Its full path.</param>
    public static string Of(string path) => new Uri(path).AbsoluteUri;
}
