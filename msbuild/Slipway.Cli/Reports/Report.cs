using Slipway.Cli.Terminals;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Reports;

/// <summary>What was found, for one reader.</summary>
internal abstract class Report
{
    /// <summary>The forms there are, by the names that <c>--format</c> takes.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["human", "json", "sarif", "github"];

    /// <summary>The report of a form.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="terminal">Where it goes.</param>
    public static Report Of(string format, Terminal terminal) =>
        format switch
        {
            "json" => new JsonReport(terminal.Output),
            "sarif" => new SarifReport(terminal),
            "github" => new GitHubReport(terminal.Output),
            _ => new HumanReport(terminal),
        };

    /// <summary>Writes the findings.</summary>
    /// <param name="findings">The findings that are to be heard, in order.</param>
    public abstract void Write(IReadOnlyList<PlacedFinding> findings);

    /// <summary>A severity in a word.</summary>
    /// <param name="severity">The severity.</param>
    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
