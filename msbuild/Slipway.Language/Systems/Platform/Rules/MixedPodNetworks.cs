using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4534: a cluster is given parts of two pod networks, and has one.</summary>
public sealed class MixedPodNetworks : PodNetworkRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4534",
            Severity.Warning,
            "A cluster has parts of two pod networks",
            "'{0}' is for the pod network {1} and '{2}' for {3}, and a cluster has one of them: remove what is for the other"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component cluster)
    {
        var signs = PodNetwork
            .All.SelectMany(network =>
                network.Signs(cluster.Properties).Take(1).Select(sign => (Network: network, Sign: sign))
            )
            .OrderBy(one => one.Sign.Span)
            .ToList();
        return signs is [var first, var second, ..]
            ?
            [
                Descriptor.At(
                    second.Sign.Span,
                    second.Network.Shown(second.Sign),
                    second.Network.Name,
                    first.Network.Shown(first.Sign),
                    first.Network.Name
                ),
            ]
            : [];
    }
}
