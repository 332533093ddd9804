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
        var command = SpecCommand.Create(
            "diff",
            "Shows what rendering would change in the manifests on disk, or a deploy in a cluster.",
            SpecPaths.OnDisk(),
            [against, cluster, kubeconfig, context],
            asked =>
                asked.Words.GetValue(cluster) is { } deployment
                    ? new ClusterComparison(terminal, asked.Settings, asked.Cancellation).RunAsync(
                        asked.Paths,
                        deployment,
                        asked.Words.GetValue(kubeconfig) is { } file ? Path.GetFullPath(file, terminal.Folder) : null,
                        asked.Words.GetValue(context)
                    )
                    : Task.FromResult(
                        new ManifestComparison(terminal, asked.Settings, asked.Cancellation).Run(
                            asked.Paths,
                            asked.Words.GetValue(against)
                        )
                    )
        );
        command.Validators.Add(words =>
        {
            var isOfCluster = words.GetValue(cluster) is not null;
            if (isOfCluster && words.GetValue(against) is not null)
                words.AddError("'--against' and '--cluster' name two things to compare with: write one of them");
            if (!isOfCluster && (words.GetValue(kubeconfig) ?? words.GetValue(context)) is not null)
                words.AddError("'--kubeconfig' and '--context' say which cluster is meant: write '--cluster' too");
        });
        return command;
    }
}
