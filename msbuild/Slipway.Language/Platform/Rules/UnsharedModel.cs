using Slipway.Language.Diagnostics;
using Slipway.Language.KubeVela;
using Slipway.Language.KubeVela.Rules;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Platform.Rules;

/// <summary>SLIP4523: a job's model lies where KubeDL cannot take it from a job.</summary>
public sealed class UnsharedModel() : ComponentRule(TrainedModel.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4523",
            Severity.Error,
            "A job's model lies where KubeDL breaks down",
            "KubeDL's operator breaks down over a job whose model is stored in '{0}': write 'localStorage', or leave 'modelVersion' out and save the model in a step of type ml-model-checkpoint"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace) =>
        from entry in component.Properties.Mapping("modelVersion")?.Mapping("storage")?.Entries ?? []
        where entry.Key.Text is "nfs" or "AWSEfs"
        select Descriptor.At(entry.Key.Span, entry.Key.Text);
}
