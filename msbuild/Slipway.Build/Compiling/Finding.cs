using Slipway.Language.Diagnostics;

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
