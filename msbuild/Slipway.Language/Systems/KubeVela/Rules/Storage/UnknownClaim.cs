using Slipway.Language.Fixes;
using Slipway.Language.Systems.KubeVela.Claims;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2004: a model lies in a claim that nothing makes, and one of nearly the same name is made.</summary>
public sealed class UnknownClaim : ModelClaimRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2004",
            Severity.Error,
            "A claim is unknown",
            "component '{0}' reads its model from the claim '{1}', and no component makes it: did you mean '{2}' (component '{3}', line {4}{5})? One that others make is declared with {6}"
        );

    private protected override IEnumerable<Diagnostic> Check(ClaimUse use, Claim? nearest)
    {
        if (nearest is null)
            yield break;
        var place = nearest.NameNode.Span;
        yield return Descriptor.At(
            use.Place,
            use.Component.Name,
            use.Name,
            nearest.Name,
            nearest.Component.Name,
            place.StartLine,
            place.File == use.Place.File ? "" : $" of {place.File}",
            WorkspaceClaims.Declaration(use.Name)
        ) with
        {
            Fix = YamlFix.WritePart(use.Place, use.Name, nearest.Name),
        };
    }
}
