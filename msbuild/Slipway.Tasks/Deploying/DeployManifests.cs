using Microsoft.Build.Framework;
using Slipway.Deploy;
using Slipway.Deploy.Faults;
using Slipway.Deploy.Objects;
using Slipway.Deploy.Options;

namespace Slipway.Tasks.Deploying;

/// <summary>Deploys manifests to a cluster, and waits until everything is ready.</summary>
[MSBuildMultiThreadableTask]
public sealed class DeployManifests : ManifestTask
{
    private protected override async Task RunAsync(
        ManifestSource source,
        DeployOptions options,
        DeployLog log,
        CancellationToken cancellation
    )
    {
        log.Say($"deploying {source.Objects.Count} objects of {source.Name} to {options.Kubectl.Place}");
        var outcome = await DeployRun.RunAsync(source, options, log, cancellation);
        log.Say($"'{options.Name}' is deployed: {outcome}");
    }
}
