using Microsoft.Build.Framework;
using Slipway.Build.Deploying;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;

namespace Slipway.Tasks.Deploying;

/// <summary>What the tasks that hold manifests against a cluster have in common.</summary>
public abstract class ManifestTask : ClusterTask
{
    /// <summary>The full path of a bundle, or of an output folder that holds a folder for each target.</summary>
    [Required]
    public string From { get; set; } = "";

    /// <summary>The full path of the record of a folder; empty where it came without one.</summary>
    public string? Record { get; set; }

    /// <summary>The target whose manifests are meant.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <summary>Whether namespaces that do not exist are made.</summary>
    public bool CreateNamespace { get; set; }

    /// <summary>Whether fields and objects that others own are taken over.</summary>
    public bool ForceConflicts { get; set; }

    /// <inheritdoc />
    private protected sealed override async Task RunAsync(
        DeployOptions options,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        if (ManifestReader.Read(From, Target, Environment, Record, Report, cancellation) is not { } source)
            return;
        var complete = options with { CreateNamespace = CreateNamespace, ForceConflicts = ForceConflicts };
        await RunAsync(source, complete, log, cancellation);
    }

    /// <summary>Does the task's work.</summary>
    private protected abstract Task RunAsync(
        ManifestSource source,
        DeployOptions options,
        DeployLog log,
        CancellationToken cancellation
    );
}
