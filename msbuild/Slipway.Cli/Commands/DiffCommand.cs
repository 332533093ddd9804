using System.CommandLine;
using Slipway.Cli.Diffs;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway diff [paths]</c>: what rendering would change in the manifests on disk.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var paths = SpecPaths.OnDisk();
        var against = new Option<string?>("--against")
        {
            Description =
                "The folder with the manifests to compare with. By default, that of the project's last build.",
            HelpName = "folder",
        };
        var project = new ProjectOptions();
        var command = new Command("diff", "Shows what rendering would change in the manifests on disk.")
        {
            paths,
            against,
        };
        project.AddTo(command);
        command.SetAction(
            (asked, cancellation) =>
            {
                var run = new ManifestComparison(terminal, project.Read(asked), cancellation);
                return Task.FromResult(run.Run(asked.GetValue(paths) ?? [], asked.GetValue(against)));
            }
        );
        return command;
    }
}
