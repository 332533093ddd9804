using System.CommandLine;
using Slipway.Cli.Fixing;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway fix [paths]</c>: applies the fixes that findings have.</summary>
internal static class FixCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var dry = new Option<bool>("--dry-run") { Description = "Shows the changes as a diff, and writes nothing." };
        var advice = new Option<bool>("--advice") { Description = "Applies the fixes of advice too." };
        return SpecCommand.Create(
            "fix",
            "Fixes specs: applies the fixes of what 'slipway check' finds.",
            SpecPaths.OnDisk(),
            [dry, advice],
            asked =>
            {
                var run = new FixRun(terminal, asked.Settings, asked.Cancellation);
                return Task.FromResult(run.Run(asked.Paths, asked.Words.GetValue(dry), asked.Words.GetValue(advice)));
            }
        );
    }
}
