using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4519: no predictor of a component gets any request.</summary>
public sealed class WeightlessPredictors() : ComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4519",
            Severity.Error,
            "All predictors have the weight 0",
            "every predictor of '{0}' has the trafficWeight 0, so no predictor answers: give one of them a share"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var servers = ModelServer.Of(component);
        if (servers.Count > 0 && servers.All(server => server.Weight == 0))
            yield return Descriptor.At(component.Properties.Entry("predictors")!.Key.Span, component.Name);
    }
}
