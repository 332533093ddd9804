using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Argo.Rules;

/// <summary>SLIP4801: target <c>argo</c> does a step without a part of it.</summary>
public sealed class LeftOutPart : ArgoRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4801",
            Severity.Warning,
            "A part of a step is left out of target argo",
            "a part of step '{0}' is left out of target argo: {1}"
        );

    private protected override OmissionKind Reported => OmissionKind.Part;
}
