using System.Runtime.CompilerServices;

namespace Slipway;

public abstract partial class VesslRunMembers<TSelf>
{
    /// <summary>Adds a command to those of the run.</summary>
    /// <param name="command">The command, or a script of several lines.</param>
    /// <param name="workdir">The folder it runs in; that of the image where it is left out.</param>
    /// <param name="wait">How long to wait after it, as in <c>10s</c>; not at all where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The run.</returns>
    public TSelf WithCommand(
        string command,
        [SpecValue("workdir", Format = "absolute-path")] string? workdir = null,
        [SpecValue("wait", Format = "go-duration")] string? wait = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        var item = new VesslRun.VesslCommand(callerFile, callerLine).WithCommand(command, callerFile, callerLine);
        if (workdir is not null)
            item.WithWorkdir(workdir, callerFile, callerLine);
        if (wait is not null)
            item.WithWait(wait, callerFile, callerLine);
        SpecEntries.Add(this, "run", item, callerFile, callerLine);
        return (TSelf)this;
    }

    /// <summary>Downloads a git repository when the container starts.</summary>
    /// <param name="path">Where to, in the container.</param>
    /// <param name="url">The repository: <c>https://github.com/owner/repository</c>.</param>
    /// <param name="ref">The branch, tag or commit; the default branch where it is left out.</param>
    /// <param name="credentialName">The credential registered at VESSL; none where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The run.</returns>
    public TSelf WithGitImport(
        [SpecValue("import", Format = "absolute-path")] string path,
        [SpecValue("url", Format = "vessl-git-url")] string url,
        [SpecValue("ref", Format = "git-ref")] string? @ref = null,
        string? credentialName = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        var source = new VesslRun.VesslImport(callerFile, callerLine).WithGit(
            url,
            @ref,
            credentialName,
            callerFile,
            callerLine
        );
        SpecEntries.Put(this, "import", path, source, callerFile, callerLine);
        return (TSelf)this;
    }

    /// <summary>Sets an environment variable to a secret stored at VESSL.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="secret">The name of the secret, not its value.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The run.</returns>
    public TSelf WithSecret(
        [SpecValue("env", Format = "env-name")] string name,
        string secret,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        var origin = new VesslRun.VesslVariable(callerFile, callerLine).WithSecret(secret, callerFile, callerLine);
        SpecEntries.Put(this, "env", name, origin, callerFile, callerLine);
        return (TSelf)this;
    }

    /// <summary>Exposes a port that speaks HTTP.</summary>
    /// <param name="port">Its number.</param>
    /// <param name="name">Its name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The run.</returns>
    public TSelf WithHttpPort(
        [SpecValue("port", Minimum = 1, Maximum = 65535)] int port,
        string name,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    ) => WithPort(port, name, VesslPortType.Http, callerFile, callerLine);

    /// <summary>Exposes a port that speaks anything over TCP.</summary>
    /// <param name="port">Its number.</param>
    /// <param name="name">Its name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The run.</returns>
    public TSelf WithTcpPort(
        [SpecValue("port", Minimum = 1, Maximum = 65535)] int port,
        string name,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    ) => WithPort(port, name, VesslPortType.Tcp, callerFile, callerLine);

    /// <summary>Lets people work in the container while it runs.</summary>
    /// <param name="maxRuntime">How long the run may take, as in <c>24h</c>; <c>0</c> for no end.</param>
    /// <param name="idleTimeout">How long the Jupyter server may be idle before it is ended, as in <c>120m</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The run.</returns>
    public TSelf WithInteractive(
        [SpecValue("max_runtime", Format = "go-duration")] string maxRuntime,
        [SpecValue("idle_timeout", Format = "go-duration")] string idleTimeout,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    ) =>
        WithInteractive(
            maxRuntime,
            interactive => interactive.WithJupyter(idleTimeout, callerFile, callerLine),
            callerFile,
            callerLine
        );

    private TSelf WithPort(int port, string name, VesslPortType type, string callerFile, int callerLine) =>
        WithPort(
            port,
            item => item.WithName(name, callerFile, callerLine).WithType(type, callerFile, callerLine),
            callerFile,
            callerLine
        );
}
