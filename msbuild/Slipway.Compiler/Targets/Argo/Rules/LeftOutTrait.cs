using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Argo.Rules;

/// <summary>SLIP4802: target <c>argo</c> applies a component without a trait.</summary>
public sealed class LeftOutTrait : ArgoRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4802",
            Severity.Warning,
            "A trait is not applied in target argo",
            "{1} is not applied in target argo, which has no template for the type: apply the objects that the trait stands for with apply-object steps"
        );

    private protected override OmissionKind Reported => OmissionKind.Trait;
}
