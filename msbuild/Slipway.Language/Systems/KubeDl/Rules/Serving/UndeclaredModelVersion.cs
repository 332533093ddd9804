using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4022: a predictor serves a ModelVersion that nothing makes, and the project does not say that others do.</summary>
public sealed class UndeclaredModelVersion : ModelVersionReference
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4022",
            Severity.Warning,
            "Nothing creates a ModelVersion",
            "predictor '{0}' serves the ModelVersion '{1}', and nothing in the project makes it, so the servers wait for its image: write the metadata.name of a ModelVersion, not its modelName, or, where it exists, say so with {2}"
        );

    private protected override Diagnostic? Report(InferencePredictor predictor, SpecDocument? nearest) =>
        nearest is null
            ? Descriptor.At(
                predictor.ModelVersion!.Span,
                predictor.Name,
                predictor.ModelVersion.Text,
                Declaration(predictor.ModelVersion.Text)
            )
            : null;
}
