using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4507: a job makes the image of its model by itself, and a step makes it again.</summary>
public sealed class ModelSavedTwice : CheckpointRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4507",
            Severity.Warning,
            "A model is saved twice",
            "component '{0}' has a 'modelVersion' (line {1}), of which KubeDL builds an image as soon as the job has succeeded, before anyone evaluates the model, and step '{2}' saves it again: leave 'modelVersion' out of the component and mount the model's folder there, or remove the step"
        );

    /// <inheritdoc />
    protected override Diagnostic Judge(ModelVersion saved, Step step, TrainedModel trained) =>
        Descriptor.At(
            step.Place,
            trained.Component.Name,
            trained.Component.Properties.Entry("modelVersion")!.Key.Span.StartLine,
            step.Name
        );
}
