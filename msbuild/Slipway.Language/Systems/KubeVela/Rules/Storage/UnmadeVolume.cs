using Slipway.Language.Fixes;
using Slipway.Language.Systems.KubeVela.Claims;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2017: a notebook, a training job or a webservice mounts a claim that nothing makes.</summary>
public sealed class UnmadeVolume : LinkedComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2017",
            Severity.Warning,
            "Nothing creates a volume's claim",
            "component '{0}' mounts the claim '{1}', and nothing in the project makes it, so the pod waits for it: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace)
    {
        var own = component.Claims.Select(claim => claim.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var use in component.ClaimUses.Where(use => use.IsMounted))
        {
            if (own.Contains(use.Name) || workspace.Get<WorkspaceClaims>().MayExist(use.Name, component.Application))
                continue;
            var remedy = DidYouMean.Or(
                use.Name,
                use.Place,
                workspace.Get<WorkspaceClaims>().Within(component.Application).Select(claim => claim.Name),
                $"make it with the storage of a model-training component, or, where it exists, say so with {WorkspaceClaims.Declaration(use.Name)}"
            );
            yield return Descriptor.At(use.Place, component.Name, use.Name, remedy);
        }
    }
}
