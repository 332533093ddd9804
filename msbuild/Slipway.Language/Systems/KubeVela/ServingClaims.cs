namespace Slipway.Language.Systems.KubeVela;

/// <summary>The claims of <c>model-serving</c>: those that predictors read their models from.</summary>
internal sealed class ServingClaims() : ComponentClaims(Serving.ComponentType)
{
    /// <inheritdoc />
    public override bool AreMounted => false;

    /// <inheritdoc />
    public override IEnumerable<ClaimUse> Used(Component component) =>
        component.Predictors.Select(ClaimUse.Of).OfType<ClaimUse>();
}
