using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4506: one model has images in two repositories.</summary>
public sealed class DifferentRepository : CheckpointRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4506",
            Severity.Warning,
            "One model goes to two repositories",
            "step '{0}' pushes the model to '{1}', and component '{2}' pushes it to '{3}' (line {4}): write one repository for one model"
        );

    /// <inheritdoc />
    protected override Diagnostic? Judge(ModelVersion saved, Step step, TrainedModel trained) =>
        saved.ImageRepo is { } repository
        && trained.Node.Text("imageRepo") is { } other
        && repository.Text != other.Text
            ? Descriptor.At(
                repository.Span,
                step.Name,
                repository.Text,
                trained.Component.Name,
                other.Text,
                other.Span.StartLine
            )
            : null;
}
