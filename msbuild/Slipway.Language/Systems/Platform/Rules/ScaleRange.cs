using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4521: a predictor's least number of pods is above its greatest.</summary>
public sealed class ScaleRange() : ComponentRule(ModelServer.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4521",
            Severity.Error,
            "A predictor's range of pods is empty",
            "predictor '{0}' has at least {1} pods and at most {2}, which the API server rejects: raise 'maxReplicas' or lower 'minReplicas'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from server in ModelServer.Of(component)
        let least = server.AutoScale?.Integer("minReplicas") ?? 1
        let greatest = server.AutoScale?.Integer("maxReplicas")
        where greatest < least
        select Descriptor.At(server.AutoScale!["maxReplicas"]!.Span, server.Name, least, greatest);
}
