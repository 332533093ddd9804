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
        var paths = SpecPaths.OnDisk();
        var dry = new Option<bool>("--dry-run") { Description = "Shows the changes as a diff, and writes nothing." };
        var advice = new Option<bool>("--advice") { Description = "Applies the fixes of advice too." };
        var project = new ProjectOptions();
        var command = new Command("fix", "Fixes specs: applies the fixes of what 'slipway check' finds.")
        {
            paths,
            dry,
            advice,
        };
        project.AddTo(command);
        command.SetAction(
            (asked, cancellation) =>
            {
                var run = new FixRun(terminal, project.Read(asked), cancellation);
                return Task.Run(
                    () => run.Run(asked.GetValue(paths) ?? [], asked.GetValue(dry), asked.GetValue(advice)),
                    cancellation
                );
            }
        );
        return command;
    }
}
