using Slipway.Language.Systems.KubeVela.Claims;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2005: a model lies in a claim that nothing makes, and the project does not say that others do.</summary>
public sealed class UndeclaredClaim : ModelClaimRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2005",
            Severity.Warning,
            "Nothing creates a model's claim",
            "component '{0}' reads its model from the claim '{1}', and nothing in the project makes it, so the pods wait for it: make it with the storage of a model-training component, or, where it exists, say so with {2}"
        );

    private protected override IEnumerable<Diagnostic> Check(ClaimUse use, Claim? nearest)
    {
        // One claim is missing, however many read it.
        if (nearest is null && IsFirst(use))
            yield return Descriptor.At(use.Place, use.Component.Name, use.Name, WorkspaceClaims.Declaration(use.Name));
    }

    private static bool IsFirst(ClaimUse use) =>
        use.Component.Application.Components.SelectMany(component => component.Predictors)
            .Select(ClaimUse.Of)
            .OfType<ClaimUse>()
            .First(other => other.Name == use.Name)
            .Place == use.Place;
}
