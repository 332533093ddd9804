using Microsoft.Build.Framework;
using Slipway.Build.Deploying;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Options;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Deploying;

/// <summary>What the tasks that talk to a cluster have in common: which cluster, and which deployment.</summary>
public abstract class ClusterTask : SlipwayTask
{
    /// <summary>What the deployment is called; its inventory goes by this name.</summary>
    [Required]
    public string DeployName { get; set; } = "";

    /// <summary>The namespace of the inventory, and of objects that name none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The environment that is meant; empty for none.</summary>
    public string? Environment { get; set; }

    /// <summary>The environments the project has; without any, every one is taken.</summary>
    public string[] Environments { get; set; } = [];

    /// <summary>The user's kubectl: a name on the PATH, or a path; <c>kubectl</c> where it is empty.</summary>
    public string? Kubectl { get; set; }

    /// <summary>The full path of the kubeconfig; empty for the one kubectl takes by itself.</summary>
    public string? Kubeconfig { get; set; }

    /// <summary>The context in it; empty for its current one.</summary>
    public string? Context { get; set; }

    /// <summary>How long everything together may take, in seconds.</summary>
    public string? Timeout { get; set; }

    /// <summary>Kinds that are deleted although they hold data or other objects.</summary>
    public string[] DeleteKinds { get; set; } = [];

    private protected sealed override void Run(CancellationToken cancellation)
    {
        var request = new DeployRequest
        {
            Project = ProjectFile,
            Name = DeployName,
            Namespace = Namespace,
            Environment = Environment,
            Environments = Environments,
            Kubectl = Kubectl,
            Kubeconfig = Kubeconfig,
            Context = Context,
            TimeLimit = Timeout,
            DeleteKinds = DeleteKinds,
        };
        if (request.Options(Report) is { } options)
            Wait(() => RunAsync(options, new DeployLog(Say, Report), cancellation));
    }

    /// <summary>Does the task's work.</summary>
    /// <param name="options">What the project says.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="DiagnosticException">The work cannot be done.</exception>
    private protected abstract Task RunAsync(DeployOptions options, DeployLog log, CancellationToken cancellation);
}
