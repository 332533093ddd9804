using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Reports;

/// <summary>Commands of GitHub Actions, which shows them at the lines of a pull request.</summary>
/// <param name="output">Where they go.</param>
internal sealed class GitHubReport(TextWriter output) : Report
{
    /// <inheritdoc />
    public override void Write(IReadOnlyList<PlacedFinding> findings)
    {
        foreach (var (finding, _, file, _) in findings)
        {
            var command = finding.Severity == Severity.Info ? "notice" : Word(finding.Severity);
            var place = new List<string>();
            if (file.Length > 0)
                place.Add($"file={Property(file.Replace('\\', '/'))}");
            if (finding.Span.StartLine > 0)
                place.Add(FormattableString.Invariant($"line={finding.Span.StartLine}"));
            if (finding.Span.StartColumn > 0)
                place.Add(FormattableString.Invariant($"col={finding.Span.StartColumn}"));
            place.Add($"title={finding.Id}");
            output.WriteLine($"::{command} {string.Join(',', place)}::{Text(finding.Message)}");
        }
    }

    private static string Text(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
