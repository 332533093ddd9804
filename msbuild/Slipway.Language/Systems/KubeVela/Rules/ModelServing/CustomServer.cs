using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3009: the custom model server, which no cluster has unless someone put it there.</summary>
public sealed class CustomServer() : LinkedComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3009",
            Severity.Error,
            "The custom model server is unknown",
            "Seldon rejects 'custom' unless the cluster's seldon-config has an image for CUSTOM_SERVER: write tensorflow, sklearn, xgboost or mlflow, or tell the project that it has one with <SlipwayExternal Include=\"CUSTOM_SERVER\" Kind=\"SeldonPredictorServer\" />"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace) =>
        component.Predictors.SelectMany(predictor => Check(predictor, workspace));

    private IEnumerable<Diagnostic> Check(Predictor predictor, Workspace workspace)
    {
        var inNamespace = predictor.Component.Application.Namespace;
        if (
            predictor.Implementation is { Text: "custom" } server
            && !predictor.IsSupplied("graph.implementation")
            && !workspace.HasExternal("SeldonPredictorServer", "CUSTOM_SERVER", inNamespace)
        )
            yield return Descriptor.At(server.Span);
    }
}
