using System.CommandLine;
using Slipway.Cli.Diffs;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway diff [paths]</c>: what rendering would change in the manifests on disk, or a deploy in a cluster.</summary>
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
        var cluster = new Option<string?>("--cluster")
        {
            Description =
                "Compares with a cluster instead, where the specs are deployed under this name. As SlipwayDeployName.",
            HelpName = "deployment",
        };
        var kubeconfig = new Option<string?>("--kubeconfig")
        {
            Description = "The kubeconfig. By default, the one that kubectl takes by itself.",
            HelpName = "file",
        };
        var context = new Option<string?>("--context")
        {
            Description = "The context of the kubeconfig that names the cluster. By default, its current one.",
            HelpName = "name",
        };
        var project = new ProjectOptions();
        var command = new Command(
            "diff",
            "Shows what rendering would change in the manifests on disk, or a deploy in a cluster."
        )
        {
            paths,
            against,
            cluster,
            kubeconfig,
            context,
        };
        project.AddTo(command);
        command.SetAction(
            (asked, cancellation) =>
            {
                var named = asked.GetValue(paths) ?? [];
                if (asked.GetValue(cluster) is { } deployment)
                    return new ClusterComparison(terminal, project.Read(asked), cancellation).RunAsync(
                        named,
                        deployment,
                        asked.GetValue(kubeconfig) is { } file ? Path.GetFullPath(file, terminal.Folder) : null,
                        asked.GetValue(context)
                    );
                var run = new ManifestComparison(terminal, project.Read(asked), cancellation);
                return Task.Run(() => run.Run(named, asked.GetValue(against)), cancellation);
            }
        );
        return command;
    }
}
