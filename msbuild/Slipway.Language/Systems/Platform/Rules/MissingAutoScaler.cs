using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4513: an Inference says how to scale, and not what scales it.</summary>
public sealed class MissingAutoScaler : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4513",
            Severity.Error,
            "An Inference has no autoscaler",
            "'autoScale' of predictor '{0}' has no 'autoScaler', without which the API server rejects the Inference: add 'autoScaler: {{}}', or set SlipwayServing to Deployments, which scales the predictor by itself"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, IReadOnlyList<ModelServer> servers) =>
        from server in servers
        where server.AutoScale is { } scale && scale.Entry("autoScaler") is null
        select Descriptor.At(server.Node.Entry("autoScale")!.Key.Span, server.Name);
}
