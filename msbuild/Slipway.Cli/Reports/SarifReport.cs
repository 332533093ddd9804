using System.Text;
using Slipway.Build.Logging;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Reports;

/// <summary>A log of SARIF 2.1.0, as builds write one; its paths are relative to the root of the repository.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class SarifReport(Terminal terminal) : Report
{
    /// <inheritdoc />
    public override void Write(IReadOnlyList<PlacedFinding> findings)
    {
        var root = LogPath.Repository(terminal.Folder) ?? terminal.Folder;
        var logged = findings.Select(one => LoggedFinding.Of(one.Finding, one.Home)).ToList();
        var session = new LogSession("", root, terminal.Folder, Framework: null, RulePages: null, Begun: 0).With(
            "check",
            logged
        );
        terminal.Output.Write(Encoding.UTF8.GetString(SarifFile.Text(session)));
    }
}
