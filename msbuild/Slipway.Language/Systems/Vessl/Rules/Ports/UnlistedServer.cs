using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl.Shell;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Ports;

/// <summary>SLIP5024: a server whose port is not in <c>ports</c>.</summary>
public sealed class UnlistedServer : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5024",
            Severity.Warning,
            "A server listens on a port that is not listed",
            "the command starts a server on port {0}{1}, and 'ports' lists {2} alone, so it is unreachable: list port {0}, or have the server listen on {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        if (run.Ports.Count == 0 || run.IsService)
            yield break;
        var listed = string.Join(", ", run.Ports.Select(port => port.Number.ToString(CultureInfo.InvariantCulture)));
        var scripts = run.Scripts.Select(script => new ShellScript(script)).ToList();
        var values = ShellValues.Of(run, scripts);
        var servers = scripts.SelectMany(script => ServerCommand.In(script, values)).ToList();
        // One of several servers may be for the others alone.
        if (servers.Count == 0 || servers.Exists(server => run.Ports.Any(port => port.Number == server.Port)))
            yield break;
        foreach (var server in servers)
        {
            var why = server.IsDefault ? $", which is what {server.Name} takes where nothing is said" : "";
            yield return Descriptor.At(server.Place, server.Port, why, listed);
        }
    }
}
