using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>Findings in the record of a compilation; to repeat them, nothing of the language is loaded.</summary>
internal static class RecordedFindings
{
    /// <summary>A finding as the record has it.</summary>
    public static ReleaseFinding Of(Diagnostic finding) =>
        new(
            finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => ReleaseFinding.Warning,
                _ => "info",
            },
            finding.Id,
            finding.Span,
            finding.Message
        );

    /// <summary>The warnings of a record, for a build that has nothing to do.</summary>
    /// <param name="record">The full path of the record.</param>
    public static IEnumerable<Diagnostic> WarningsOf(string record) =>
        from finding in ReleaseJson.ReadFindings(File.ReadAllBytes(record))
        where finding.Severity == ReleaseFinding.Warning
        select ToDiagnostic(finding);

    /// <summary>What a record says of a finding, to be reported again.</summary>
    public static Diagnostic ToDiagnostic(ReleaseFinding finding)
    {
        var severity = finding.Severity switch
        {
            "error" => Severity.Error,
            ReleaseFinding.Warning => Severity.Warning,
            _ => Severity.Info,
        };
        var kind = new DiagnosticDescriptor(finding.Id, severity, Title: "", Message: "");
        return new Diagnostic(kind, finding.Place, finding.Message);
    }
}
