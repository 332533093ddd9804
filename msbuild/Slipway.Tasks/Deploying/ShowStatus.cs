using Microsoft.Build.Framework;
using Slipway.Deploy;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Options;

namespace Slipway.Tasks.Deploying;

/// <summary>Shows how a deployment is, and where it can be called.</summary>
[MSBuildMultiThreadableTask]
public sealed class ShowStatus : ClusterTask
{
    private protected override async Task RunAsync(DeployOptions options, DeployLog log, CancellationToken cancellation)
    {
        var status = await StatusRun.RunAsync(options, cancellation);
        foreach (var line in status.Lines())
            log.Say(line);
    }
}
