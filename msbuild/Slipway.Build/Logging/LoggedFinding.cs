using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Logging;

/// <summary>A finding on its way to the error log, in files that tasks leave for each other.</summary>
/// <param name="Id">The id of its kind.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Message">What is wrong here, why, and what to write.</param>
internal sealed record LoggedFinding(string Id, Severity Severity, LoggedPlace Place, string Message)
{
    /// <summary>What the fix is called; null where there is none.</summary>
    public string? FixTitle { get; init; }

    /// <summary>What the fix changes.</summary>
    public IReadOnlyList<LoggedEdit> Edits { get; init; } = [];

    /// <summary>A finding with the full paths of its files.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="home">The full path of the folder that its files are relative to; null where they are not.</param>
    public static LoggedFinding Of(Diagnostic finding, string? home) =>
        new(finding.Id, finding.Severity, PlaceOf(finding.Span, home), finding.Message)
        {
            FixTitle = finding.Fix?.Title,
            Edits = finding.Fix is { } fix
                ? [.. fix.Edits.Select(edit => new LoggedEdit(PlaceOf(edit.Span, home), edit.NewText))]
                : [],
        };

    private static LoggedPlace PlaceOf(SourceSpan span, string? home)
    {
        var isKnown = span.File.Length > 0 && !string.IsNullOrEmpty(home);
        return new LoggedPlace(
            isKnown ? Path.GetFullPath(span.File, home!) : span.File,
            span.StartLine,
            span.StartColumn,
            span.EndLine,
            span.EndColumn
        );
    }
}

/// <summary>A text that a fix writes in place of another one.</summary>
/// <param name="Place">The place.</param>
/// <param name="NewText">What to write there.</param>
internal sealed record LoggedEdit(LoggedPlace Place, string NewText);

/// <summary>A place in a file, as <see cref="SourceSpan"/> counts: 0 where a line or a column is not known.</summary>
/// <param name="File">The full path of the file; empty for the project.</param>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">The column of the first character.</param>
/// <param name="EndLine">The line just after the last character.</param>
/// <param name="EndColumn">The column just after the last character.</param>
internal sealed record LoggedPlace(string File, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The place with its columns: a line of which nothing else is known counts from its first letter to its end.</summary>
    public LoggedPlace WithColumns()
    {
        if (StartLine < 1 || StartColumn > 0)
            return this;
        try
        {
            return System.IO.File.ReadLines(File).ElementAtOrDefault(StartLine - 1)?.TrimEnd() is { Length: > 0 } line
                ? this with
                {
                    StartColumn = line.Length - line.TrimStart().Length + 1,
                    EndLine = StartLine,
                    EndColumn = line.Length + 1,
                }
                : this;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The line alone says where it is.
            return this;
        }
    }
}
