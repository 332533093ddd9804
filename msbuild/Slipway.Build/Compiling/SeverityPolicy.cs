using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>
/// What the project says about the severity of findings: the properties that steer the compiler's warnings, and the
/// project's global analyzer configs. Unreadable files and faults of the build itself stay errors whatever it says.
/// </summary>
internal sealed record SeverityPolicy
{
    public bool TreatWarningsAsErrors { get; init; }

    public IReadOnlySet<string> WarningsAsErrors { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlySet<string> WarningsNotAsErrors { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlySet<string> NoWarn { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What the project's configs say.</summary>
    public ConfiguredSeverities Configured { get; init; } = ConfiguredSeverities.None;

    /// <summary>What the names of files are relative to.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>Gives a finding the severity the project wants.</summary>
    /// <returns>The finding, or null where the project does not want to hear of it.</returns>
    public Diagnostic? Apply(Diagnostic finding)
    {
        if (finding.Severity == Severity.Error && finding.Id[4] is '0' or '9')
            return finding;
        if (NoWarn.Contains(finding.Id))
            return null;
        var severity = Configured.TryGet(finding.Id, PathOf(finding), out var configured)
            ? configured
            : finding.Severity;
        if (severity == Severity.Warning)
            severity = Warning(finding.Id);
        if (severity is not { } wanted)
            return null;
        return wanted == finding.Severity
            ? finding
            : finding with
            {
                Descriptor = finding.Descriptor with { Severity = wanted },
            };
    }

    private string? PathOf(Diagnostic finding) =>
        finding.Span.File.Length == 0 || ProjectFolder.Length == 0
            ? null
            : Path.GetFullPath(finding.Span.File, ProjectFolder);

    private Severity Warning(string id)
    {
        var isError = WarningsAsErrors.Contains(id) || (TreatWarningsAsErrors && !WarningsNotAsErrors.Contains(id));
        return isError ? Severity.Error : Severity.Warning;
    }
}
