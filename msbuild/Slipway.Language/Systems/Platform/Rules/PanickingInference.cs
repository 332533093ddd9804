using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4515: KubeDL's operator breaks down over a second predictor.</summary>
public sealed class PanickingInference : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4515",
            Severity.Warning,
            "KubeDL fails with several predictors",
            "component '{0}' has {1} predictors, and KubeDL's operator (0.4.0 and later) breaks down as soon as the first is deployed; it neither shares requests nor scales: set SlipwayServing to Deployments, whose objects do"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, IReadOnlyList<ModelServer> servers) =>
        servers.Count > 1
            ? [Descriptor.At(component.Properties.Entry("predictors")!.Key.Span, component.Name, servers.Count)]
            : [];
}
