using System.Text;
using Slipway.Build.Opening;
using Slipway.Cli.Places;
using Slipway.Cli.Rendering;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Diffs;

/// <summary>One comparison: of the manifests that specs compile to with those on disk.</summary>
/// <param name="terminal">Where it reads and writes.</param>
/// <param name="settings">What is asked for in place of what projects say.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class ManifestComparison(Terminal terminal, OpenSettings settings, CancellationToken cancellation)
{
    private readonly UnifiedDiff diff = new(terminal);

    /// <summary>Compares.</summary>
    /// <param name="paths">The paths; none for this folder.</param>
    /// <param name="against">The folder to compare with; null for that of the last build.</param>
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> paths, string? against)
    {
        var folder = against is null ? null : Path.GetFullPath(against, terminal.Folder);
        var places = new SpecPlaces(settings, cancellation, folder).Find(paths, terminal.Folder, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        if (folder is not null && !Directory.Exists(folder))
            return terminal.Refuse($"the folder '{against}' does not exist");
        if (folder is null && places.FirstOrDefault(one => one.Project.Request.OutputFolder.Length == 0) is { } unbuilt)
            return terminal.Refuse(
                $"no build has written manifests of '{Seen(unbuilt.Project.Folder)}': name the folder to compare with, as in --against manifests"
            );
        if (RenderedPlace.All(places, terminal, cancellation) is not { } rendered)
            return ExitCodes.Found;
        try
        {
            var count = rendered.Sum(one => Compare(one, folder));
            terminal.Error.WriteLine(count == 0 ? "nothing differs" : $"{CountedWord.Of(count, "difference")} found");
            return count == 0 ? ExitCodes.Done : ExitCodes.Found;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse($"the manifests in '{against ?? "the output folder"}' cannot be read");
        }
    }

    private int Compare(RenderedPlace place, string? against)
    {
        var folder = against ?? place.Place.Project.Request.OutputFolder;
        var count = 0;
        foreach (var manifest in place.Manifests)
        {
            cancellation.ThrowIfCancellationRequested();
            if (diff.Write(Seen(Path.Combine(folder, manifest.Path)), Text(folder, manifest.Path), manifest.Text))
                count++;
        }
        // A build removes what it wrote before, and nothing of others.
        foreach (var stale in against is null ? Stale(place) : [])
        {
            if (diff.Write(Seen(stale), Text(folder, stale), null))
                count++;
        }
        return count;
    }

    private static IEnumerable<string> Stale(RenderedPlace place)
    {
        var request = place.Place.Project.Request;
        if (place.Place.Files is not null || !File.Exists(request.ManifestList))
            return [];
        var current = place
            .Manifests.Select(one => Path.Combine(request.OutputFolder, one.Path))
            .ToHashSet(StringComparer.Ordinal);
        return File.ReadLines(request.ManifestList).Where(path => !current.Contains(path) && File.Exists(path));
    }

    private static string? Text(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        return File.Exists(full) ? Encoding.UTF8.GetString(File.ReadAllBytes(full)) : null;
    }

    private string Seen(string path) => Path.GetRelativePath(terminal.Folder, path);
}
