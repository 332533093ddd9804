using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4535: parts of a cluster's pod network are missing, so that those that are there have no effect.</summary>
public sealed class UnfinishedPodNetwork : PodNetworkRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4535",
            Severity.Warning,
            "A cluster's pod network is unfinished",
            "'{0}' is for the pod network {1}, which takes more than that: add {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component cluster)
    {
        var networks = PodNetwork.All.Where(network => network.Signs(cluster.Properties).Count > 0).ToList();
        if (networks is not [var network])
            return [];
        var missing = Missing(network, cluster).ToList();
        var sign = network.Signs(cluster.Properties)[0];
        return missing.Count == 0
            ? []
            : [Descriptor.At(sign.Span, network.Shown(sign), network.Name, Sentence.Join(" and ", missing))];
    }

    private static IEnumerable<Sentence> Missing(PodNetwork network, Component cluster)
    {
        if (network.NeedsAddresses && cluster.Properties[network.Addresses] is null)
            yield return Sentence.Of($"'{new KeyName(network.Addresses)}'");
        if (!network.Addons(cluster.Properties).Any())
            yield return Sentence.Of($"'{network.Addon}' to '{new KeyName("addons")}'");
    }
}
