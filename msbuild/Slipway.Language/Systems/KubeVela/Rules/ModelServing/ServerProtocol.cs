using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>SLIP3008: a model server that does not speak the protocol.</summary>
public sealed class ServerProtocol() : ComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3008",
            Severity.Error,
            "A model server does not speak the protocol",
            "the model server {0} does not speak the protocol {1}: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var serving = new Serving(component);
        // Seldon before 1.13 takes no v2 at all, which the schema reports at the protocol.
        var hasNewProtocol = options.Profile.Meets("seldon>=1.13");
        foreach (var predictor in serving.Predictors)
        {
            if (predictor.Implementation is not { } server || predictor.IsSupplied("graph.implementation"))
                continue;
            var remedy = (serving.Protocol, server.Text) switch
            {
                ("tensorflow", "sklearn" or "xgboost" or "mlflow") => hasNewProtocol
                    ? "Seldon rejects it. Write protocol: v2, or seldon"
                    : "Seldon rejects it. Write protocol: seldon",
                ("v2", "tensorflow") when hasNewProtocol =>
                    "Seldon has no image for the two and starts a pod without one. Write protocol: tensorflow",
                _ => null,
            };
            if (remedy is not null)
                yield return Descriptor.At(server.Span, server.Text, serving.Protocol, remedy);
        }
    }
}
