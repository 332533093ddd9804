using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4520: weights that read like percent do not add up to 100.</summary>
public sealed class UnevenWeights() : ComponentRule(ModelServer.ComponentType)
{
    private const long Whole = 100;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4520",
            Severity.Warning,
            "The weights of predictors do not add up to 100",
            "the predictors of '{0}' weigh {1} together, so that a weight is not a percentage of the requests; one without 'trafficWeight' weighs 100: write weights that add up to 100"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var servers = ModelServer.Of(component);
        var weighed = servers.Where(server => server.Node["trafficWeight"] is not null).ToList();
        var sum = servers.Sum(server => Math.Clamp(server.Weight, 0, int.MaxValue));
        if (servers.Count > 1 && weighed.Count > 0 && sum is not (0 or Whole))
            yield return Descriptor.At(weighed[0].Node.Entry("trafficWeight")!.Key.Span, component.Name, sum);
    }
}
