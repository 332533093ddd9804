using Slipway.Language.Diagnostics;
using Slipway.Release;
using Slipway.Schema;

namespace Slipway.Build.Compiling;

/// <summary>How bad a finding is.</summary>
internal enum FindingSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>A finding as it is printed and as it is stored between builds; to replay it, nothing of the language is loaded.</summary>
internal sealed record Finding(
    FindingSeverity Severity,
    string Id,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message
)
{
    /// <summary>The finding as the record has it.</summary>
    public ReleaseFinding ToRelease() =>
        new(
            Severity switch
            {
                FindingSeverity.Error => "error",
                FindingSeverity.Warning => ReleaseFinding.Warning,
                _ => "info",
            },
            Id,
            new SourceSpan(File, Line, Column, EndLine, EndColumn),
            Message
        );

    /// <summary>The warnings of a record, for a build that has nothing to do.</summary>
    public static IEnumerable<Finding> WarningsOf(string record) =>
        from finding in ReleaseJson.ReadFindings(System.IO.File.ReadAllBytes(record))
        where finding.Severity == ReleaseFinding.Warning
        let place = finding.Place
        select new Finding(
            FindingSeverity.Warning,
            finding.Id,
            place.File,
            place.StartLine,
            place.StartColumn,
            place.EndLine,
            place.EndColumn,
            finding.Message
        );

    public static Finding Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var severity = diagnostic.Severity switch
        {
            Slipway.Language.Diagnostics.Severity.Error => FindingSeverity.Error,
            Slipway.Language.Diagnostics.Severity.Warning => FindingSeverity.Warning,
            _ => FindingSeverity.Info,
        };
        return new Finding(
            severity,
            diagnostic.Id,
            span.File,
            span.StartLine,
            span.StartColumn,
            span.EndLine,
            span.EndColumn,
            diagnostic.Message
        );
    }
}
