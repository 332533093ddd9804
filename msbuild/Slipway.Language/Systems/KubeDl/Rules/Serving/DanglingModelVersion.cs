using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>SLIP4021: a predictor serves a ModelVersion that nothing makes, and one of nearly the same name is made.</summary>
public sealed class DanglingModelVersion : ModelVersionReference
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4021",
            Severity.Error,
            "A ModelVersion is unknown",
            "predictor '{0}' serves the ModelVersion '{1}', and nothing makes it: did you mean '{2}' (line {3}{4})? One that others make is declared with {5}"
        );

    private protected override Diagnostic? Report(InferencePredictor predictor, SpecDocument? nearest)
    {
        if (nearest is null)
            return null;
        var name = predictor.ModelVersion!;
        return Descriptor.At(
            name.Span,
            predictor.Name,
            name.Text,
            nearest.Name,
            nearest.Place.StartLine,
            nearest.Place.File == name.Span.File ? "" : $" of {nearest.Place.File}",
            Declaration(name.Text)
        ) with
        {
            Fix = YamlFix.Write(name, nearest.Name),
        };
    }
}
