using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Argo.Rules;

/// <summary>SLIP4803: target <c>argo</c> makes nothing of an Application whose workflow is elsewhere.</summary>
public sealed class LeftOutWorkflow : ArgoRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4803",
            Severity.Warning,
            "A workflow is left out of target argo",
            "Application '{0}' is left out of target argo: {1}"
        );

    private protected override OmissionKind Reported => OmissionKind.Workflow;
}
