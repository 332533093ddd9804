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

    /// <summary>Severities by id, from global analyzer configs; null leaves a finding out.</summary>
    public IReadOnlyDictionary<string, Severity?> Configured { get; init; } =
        new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>Gives a finding the severity the project wants.</summary>
    /// <returns>The finding, or null where the project does not want to hear of it.</returns>
    public Diagnostic? Apply(Diagnostic finding)
    {
        if (finding.Severity == Severity.Error && finding.Id[4] is '0' or '9')
            return finding;
        var severity = Configured.TryGetValue(finding.Id, out var configured) ? configured : finding.Severity;
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

    private Severity? Warning(string id)
    {
        if (NoWarn.Contains(id))
            return null;
        var isError = WarningsAsErrors.Contains(id) || (TreatWarningsAsErrors && !WarningsNotAsErrors.Contains(id));
        return isError ? Severity.Error : Severity.Warning;
    }
}
