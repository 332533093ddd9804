namespace Slipway.Schema.Formats;

/// <summary>Where a repository is, as the key <c>url</c> of a VESSL git source has it.</summary>
public static class VesslGitUrl
{
    /// <summary><c>vessl-git-url</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "vessl-git-url",
            "a host, owner and repository, with or without 'https://'",
            "https://github.com/owner/repository.git",
            Fault
        );

    /// <summary>Writes a URL with its scheme: <c>github.com/owner/repository.git</c> is fetched by https.</summary>
    /// <param name="url">The URL as written.</param>
    /// <returns>The URL that git takes.</returns>
    public static string WithScheme(string url) => url.Contains("://") ? url : $"https://{url}";

    private static string? Fault(string text)
    {
        if (text.Any(char.IsWhiteSpace))
            return "holds a space";
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && text.Substring(0, scheme) is not ("https" or "http"))
            return $"has the scheme '{text.Substring(0, scheme)}', and VESSL clones by https";
        var parts = text.Substring(scheme < 0 ? 0 : scheme + 3).Split('/').Where(part => part.Length > 0).ToList();
        if (parts.Count >= 3 && parts[parts.Count - 1].Contains('@'))
            return "carries a ref after '@', which belongs into 'ref'";
        return GitAddress.Fault(parts);
    }
}
