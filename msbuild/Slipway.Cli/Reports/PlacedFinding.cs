using Slipway.Cli.Places;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Reports;

/// <summary>A finding with the file that it is in.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="FullPath">The full path of its file; empty where it is about no file.</param>
/// <param name="File">The file as people see it from where they are.</param>
/// <param name="Home">The full path of the folder that the files of its fix are relative to.</param>
internal sealed record PlacedFinding(Diagnostic Finding, string FullPath, string File, string Home)
{
    /// <summary>A finding of a place.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">The place.</param>
    /// <param name="seenFrom">The full path of the folder where people are.</param>
    public static PlacedFinding Of(Diagnostic finding, CheckedPlace place, string seenFrom)
    {
        var (file, folder) = (finding.Span.File, place.Project.Folder);
        if (file == place.Input?.File)
            return new PlacedFinding(finding, file, file, seenFrom);
        if (file.Length == 0)
            return new PlacedFinding(finding, "", Path.GetRelativePath(seenFrom, folder), folder);
        var full = place.FullPath(file);
        return new PlacedFinding(finding, full, Path.GetRelativePath(seenFrom, full), folder);
    }
}
