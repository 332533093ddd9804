namespace Slipway.Schema.Diagnostics;

/// <summary>The page that explains a kind of finding. It comes with the package, so its link works without a network.</summary>
public static class RulePage
{
    /// <summary>Links to a page.</summary>
    /// <param name="folder">The full path of the folder with the pages; null or empty where there is none.</param>
    /// <param name="id">The id of the kind of finding.</param>
    /// <returns>The link, or null where there are no pages.</returns>
    public static string? Link(string? folder, string id) =>
        string.IsNullOrEmpty(folder) ? null : new Uri(Path.GetFullPath(Path.Combine(folder, id + ".md"))).AbsoluteUri;
}
