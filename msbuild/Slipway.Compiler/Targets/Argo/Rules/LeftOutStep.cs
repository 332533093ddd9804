using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Argo.Rules;

/// <summary>SLIP4800: target <c>argo</c> cannot do what a step does.</summary>
public sealed class LeftOutStep : ArgoRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4800",
            Severity.Warning,
            "A step is left out of target argo",
            "step '{0}' is left out of target argo: {1}"
        );

    private protected override OmissionKind Reported => OmissionKind.Step;
}
