using Microsoft.Build.Framework;
using Slipway.Deploy;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Options;

namespace Slipway.Tasks.Deploying;

/// <summary>Deletes what a deployment made.</summary>
[MSBuildMultiThreadableTask]
public sealed class DeleteDeployed : ClusterTask
{
    private protected override async Task RunAsync(DeployOptions options, DeployLog log, CancellationToken cancellation)
    {
        var outcome = await DeleteRun.RunAsync(options, log, cancellation);
        log.Say(
            outcome is { Deleted: 0, Kept: 0 }
                ? $"nothing is deployed as '{options.Name}'"
                : $"'{options.Name}' is deleted: {outcome.Deleted} deleted, {outcome.Kept} kept"
        );
    }
}
