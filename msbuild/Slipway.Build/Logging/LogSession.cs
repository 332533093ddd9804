namespace Slipway.Build.Logging;

/// <summary>The error log of one project in one build: where it goes, and what was found so far.</summary>
/// <param name="Log">The full path of the SARIF file.</param>
/// <param name="Root">The full path of the folder that the log's paths are relative to.</param>
/// <param name="Project">The full path of the project file.</param>
/// <param name="Framework">The target framework, in a project of several; null in one of one.</param>
/// <param name="RulePages">The full path of the folder with a page for each rule; null for none.</param>
/// <param name="Begun">When the build began, in ticks of UTC.</param>
internal sealed record LogSession(
    string Log,
    string Root,
    string Project,
    string? Framework,
    string? RulePages,
    long Begun
)
{
    /// <summary>Whether the C# compiler has failed, so that the specs were not checked.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What each task found, by its name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LoggedFinding>> Parts { get; init; } =
        new Dictionary<string, IReadOnlyList<LoggedFinding>>(StringComparer.Ordinal);

    /// <summary>What the runs of the project begin with: code hosts tell runs apart by it.</summary>
    public string Prefix => $"slipway/{LogPath.Of(Project, Root)}/";

    /// <summary>What tells the run from others in the same file.</summary>
    public string Id => Framework is null ? Prefix : $"{Prefix}{Framework}/";

    /// <summary>What was found, in the order of the places.</summary>
    public IReadOnlyList<LoggedFinding> Findings =>
        [
            .. Parts
                .Values.SelectMany(part => part)
                .Select(finding =>
                    finding.Place.File.Length > 0
                        ? finding
                        : finding with
                        {
                            Place = new LoggedPlace(Project, 0, 0, 0, 0),
                        }
                )
                .OrderBy(finding => LogPath.Of(finding.Place.File, Root), StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.StartLine)
                .ThenBy(finding => finding.Place.StartColumn)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];

    /// <summary>The session with what a task found.</summary>
    public LogSession With(string part, IEnumerable<LoggedFinding> findings) =>
        this with
        {
            Parts = new Dictionary<string, IReadOnlyList<LoggedFinding>>(Parts, StringComparer.Ordinal)
            {
                [part] = [.. Parts.GetValueOrDefault(part, []), .. findings],
            },
        };
}
