using System.Text;
using System.Text.Json.Nodes;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The shell scripts of a run: its commands, and what is around them.</summary>
/// <remarks>
/// All commands share one shell, since later ones use what earlier ones left running. The first that fails ends the run
/// with its exit code.
/// </remarks>
internal sealed class RunScript(Run run, RunLife life)
{
    /// <summary>Where the scripts are in the container.</summary>
    public const string Folder = "/slipway/script";

    /// <summary>Where the exit code is left for those who wait for it.</summary>
    public const string StateFolder = "/slipway/state";

    private bool HasCommands => run.Commands.Count > 0;

    /// <summary>Whether something is around the commands.</summary>
    private bool IsWrapped => life.IsInteractive || life.Exports || life.IsProtected;

    /// <summary>The container's command.</summary>
    public JsonArray Command => new("/bin/sh", $"{Folder}/{(IsWrapped ? "main.sh" : "run.sh")}");

    /// <summary>The scripts by their file names.</summary>
    public JsonObject Files() =>
        new JsonObject().With("run.sh", HasCommands ? Commands() : null).With("main.sh", IsWrapped ? Wrapper() : null);

    private string Commands()
    {
        var script = new StringBuilder("#!/bin/sh\n");
        var last = run.Commands.Count - 1;
        for (var at = 0; at <= last; at++)
        {
            var (command, workdir, wait) = run.Commands[at];
            if (workdir is not null)
                script.Append("cd ").Append(Quoted(workdir.Text)).Append(" || exit 1\n");
            if (command is not null)
                // The empty line ends a command whose last line ends in a backslash.
                script.Append(command.Text.TrimEnd('\n')).Append("\n\n");
            if (command is not null && (at < last || wait is not null))
                script.Append("rc=$?; [ \"$rc\" -eq 0 ] || exit \"$rc\"\n");
            if (wait is not null)
                script.Append("sleep ").Append(RunLife.Text(RunLife.Seconds(wait))).Append('\n');
        }
        return script.ToString().TrimEnd('\n') + "\n";
    }

    private string Wrapper()
    {
        var script = new StringBuilder("#!/bin/sh\n");
        if (life.IsInteractive)
            Interactive(script);
        else
            script.Append("/bin/sh ").Append(Folder).Append("/run.sh\nrc=$?\n");
        if (life.Exports)
            script.Append("echo \"$rc\" > ").Append(StateFolder).Append("/exit-code\n");
        if (life.IsProtected)
            script.Append("while :; do sleep 3600; done\n");
        return script.Append("exit \"$rc\"\n").ToString();
    }

    private void Interactive(StringBuilder script)
    {
        if (HasCommands)
            script.Append("/bin/sh ").Append(Folder).Append("/run.sh &\n");
        script.Append("command -v jupyter > /dev/null 2>&1 || python3 -m pip install --quiet jupyterlab\n");
        // The cluster would end what uploads too, so here the run ends itself.
        if (life.Exports)
            script.Append("timeout ").Append(RunLife.Text(life.MaximumSeconds)).Append(' ');
        script
            .Append("jupyter lab --ip=0.0.0.0 --port=")
            .Append(RunPorts.Jupyter)
            .Append(" --no-browser --allow-root --ServerApp.shutdown_no_activity_timeout=")
            .Append(RunLife.Text(life.IdleSeconds))
            .Append(" --MappingKernelManager.cull_idle_timeout=")
            .Append(RunLife.Text(life.IdleSeconds))
            .Append("\nrc=$?\n");
        if (life.Exports)
            script.Append("[ \"$rc\" -ne 124 ] && [ \"$rc\" -ne 143 ] || rc=0\n");
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
