using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4505: a step saves another model than the job trains.</summary>
public sealed class DifferentModel : CheckpointRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4505",
            Severity.Warning,
            "A step saves another model than the one trained",
            "step '{0}' saves the model '{1}', and component '{2}' trains '{3}' (line {4}): write one name for one model"
        );

    /// <inheritdoc />
    protected override Diagnostic? Judge(ModelVersion saved, Step step, TrainedModel trained) =>
        saved.ModelName is { } name && trained.Node.Text("modelName") is { } other && name.Text != other.Text
            ? Descriptor.At(name.Span, step.Name, name.Text, trained.Component.Name, other.Text, other.Span.StartLine)
            : null;
}
