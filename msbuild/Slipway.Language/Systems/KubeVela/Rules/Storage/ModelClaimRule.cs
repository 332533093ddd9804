using Slipway.Language.Systems.KubeVela.Claims;
using Slipway.Language.Systems.KubeVela.Rules.ModelServing;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>A rule about models in claims that nothing makes, as far as the project shows.</summary>
public abstract class ModelClaimRule() : LinkedComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Component component, Workspace workspace) =>
        component.Predictors.SelectMany(predictor => Check(predictor, workspace));

    private IEnumerable<Diagnostic> Check(Predictor predictor, Workspace workspace)
    {
        var application = predictor.Component.Application;
        if (ClaimUse.Of(predictor) is not { } use || workspace.Get<WorkspaceClaims>().MayExist(use.Name, application))
            return [];
        if (workspace.Get<WorkspaceClaims>().IsReferred(use.Name, application))
            return [];
        return Check(use, Nearest(use.Name, [.. workspace.Get<WorkspaceClaims>().Within(application)]));
    }

    /// <summary>Reports a claim.</summary>
    /// <param name="use">The claim and where it is named.</param>
    /// <param name="nearest">The claim of a component that was probably meant; null where none is near.</param>
    /// <returns>What was found.</returns>
    private protected abstract IEnumerable<Diagnostic> Check(ClaimUse use, Claim? nearest);

    /// <summary>Names that differ by numbers alone are those of different claims, and no slip.</summary>
    private static Claim? Nearest(string name, List<Claim> claims)
    {
        var word = WithoutDigits(name);
        var others = claims.FindAll(claim => WithoutDigits(claim.Name) != word);
        var nearest = NearestWord.Misspelt(name, others.Select(claim => claim.Name));
        return others.Find(claim => claim.Name == nearest);
    }

    private static string WithoutDigits(string name) => string.Concat(name.Where(letter => !char.IsAsciiDigit(letter)));
}
