using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4516: the framework of an Inference is taken from the component's type.</summary>
public sealed class AssumedFramework : InferenceRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4516",
            Severity.Info,
            "An Inference's framework is taken from the component's type",
            "component '{0}' names no 'framework', which an Inference needs: its type says TFServing, and that is written"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, IReadOnlyList<ModelServer> servers) =>
        component.Properties["framework"] is null
            ? [Descriptor.At(component.Node.Text("type")?.Span ?? component.Place, component.Name)]
            : [];
}
