using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela.Claims;
using Slipway.Language.Systems.KubeVela.Makers;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP2037: something may make claims that no spec shows, so claims that nothing else makes are not reported.</summary>
public sealed class UnseenClaimMaker : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2037",
            Severity.Info,
            "Claims cannot be checked",
            "{0} may make the claim '{1}' of component '{2}', so claims that nothing else makes are not reported in its namespace: compare their names with what it makes"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var said = new HashSet<ObjectMaker>(ReferenceEqualityComparer.Instance);
        foreach (var component in workspace.Components())
        {
            var own = component.Claims.Select(claim => claim.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var use in component.ClaimUses.Where(use => !own.Contains(use.Name)))
            {
                if (
                    workspace.Get<WorkspaceClaims>().Unseen(use.Name, component.Application) is { } maker
                    && said.Add(maker)
                )
                    yield return Descriptor.At(maker.Place, maker.Words, use.Name, component.Name);
            }
        }
    }
}
