namespace Slipway.Schema.Formats;

/// <summary>What is wrong with the address of a git repository.</summary>
internal static class GitAddress
{
    /// <summary>Hosts on which a repository is the owner's, and nothing is below it.</summary>
    private static readonly string[] TwoParts = ["github.com", "www.github.com", "bitbucket.org", "codeberg.org"];

    /// <summary>What leads from a repository to a page about a branch of it.</summary>
    private static readonly string[] Pages = ["tree", "blob", "raw", "src", "commit", "commits", "-"];

    /// <summary>Judges an address.</summary>
    /// <param name="parts">The host and what follows it, empty parts left out.</param>
    /// <returns>A phrase that completes "the value …"; null where nothing is wrong.</returns>
    public static string? Fault(IReadOnlyList<string> parts)
    {
        if (parts.Count < 3)
            return "names no host, owner and repository";
        if (parts.FirstOrDefault(part => part[0] == '-' && part != "-") is { } option)
            return $"has the part '{option}', which git takes for an option";
        if (Page(parts) is { } page)
            return $"is the address of a page, and the repository is '{Join(parts, page)}'{Branch(parts, page)}";
        return parts.Count > 3 && TwoParts.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            ? $"names a folder below '{Join(parts, 3)}', and {parts[0]} clones repositories as a whole (write '{Join(parts, 3)}', and the folder in 'workdir')"
            : null;
    }

    /// <summary>Where the address of the page leaves the repository; null where it is not the address of a page.</summary>
    private static int? Page(IReadOnlyList<string> parts)
    {
        for (var at = 3; at + 1 < parts.Count; at++)
        {
            if (Pages.Contains(parts[at], StringComparer.Ordinal))
                return at;
        }
        return null;
    }

    /// <summary>The branch that the page shows, as a remedy.</summary>
    private static string Branch(IReadOnlyList<string> parts, int page)
    {
        var at = page + (parts[page] == "-" ? 2 : 1);
        return at < parts.Count ? $" (write 'git: {{url: https://{Join(parts, page)}, ref: {parts[at]}}}')" : "";
    }

    private static string Join(IReadOnlyList<string> parts, int count) => string.Join("/", parts.Take(count));
}
