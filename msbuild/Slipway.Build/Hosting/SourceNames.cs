namespace Slipway.Build.Hosting;

/// <summary>What records call a C# file: relative to its project, so that they are the same on every machine.</summary>
/// <param name="projectFolder">The full path of the project's folder.</param>
/// <param name="pathMap">The compiler's <c>PathMap</c>: <c>from=to</c>, several of them between commas.</param>
internal sealed class SourceNames(string projectFolder, string? pathMap)
{
    private readonly (string From, string To)[] maps =
    [
        .. (pathMap ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(map => map.Split('=', 2))
            .Where(map => map.Length == 2 && map[1].Length > 0)
            .Select(map => (map[0].Trim(), map[1].Trim())),
    ];

    /// <summary>Names a file.</summary>
    /// <param name="recorded">Its path as the compiler recorded it, which reproducible builds make up.</param>
    /// <returns>The path relative to the project where the file lies in its folder, the full path elsewhere.</returns>
    public string Of(string recorded)
    {
        var path = recorded;
        foreach (var (from, to) in maps)
        {
            if (!path.StartsWith(to, StringComparison.Ordinal))
                continue;
            path = from + path[to.Length..];
            break;
        }
        // Calls by hand may give any text for the file that they are in.
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return "";
        var relative = Path.GetRelativePath(projectFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="name">What messages call it.</param>
    /// <returns>Its text; null where it cannot be read, as where another machine compiled it.</returns>
    public string? Text(string name)
    {
        try
        {
            var path = Path.Combine(projectFolder, name);
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Findings have no columns then; nothing else of the build needs the source.
            return null;
        }
    }
}
