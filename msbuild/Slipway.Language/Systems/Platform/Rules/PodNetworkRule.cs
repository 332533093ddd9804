using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>A rule about the pod network of a cluster of ACK; those of the other products are not known.</summary>
public abstract class PodNetworkRule() : ComponentRule(ServingEnvironment.ClusterType)
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Properties.Text("resource") is { Text: "ACK" } ? Check(component) : [];

    /// <summary>Checks a cluster.</summary>
    /// <param name="cluster">The component.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component cluster);
}
