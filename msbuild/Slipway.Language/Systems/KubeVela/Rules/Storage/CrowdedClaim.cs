using Slipway.Language.Systems.KubeVela.Order;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP3016: more pods use a claim at once than its access modes are for.</summary>
public sealed class CrowdedClaim : ApplicationRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3016",
            Severity.Warning,
            "Several pods use a claim that is for one",
            "the claim '{0}' is {1}, which is for {2}, and {3}, so some may never start: write 'accessModes: [ReadWriteMany]' and a storageClassName that offers it, or let one component wait for the other"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        ILookup<string, ClaimUse>? uses = null;
        foreach (
            var claim in application
                .Components.SelectMany(component => component.Claims)
                .DistinctBy(one => one.Name, StringComparer.Ordinal)
        )
        {
            var modes = claim.AccessModes.ToList();
            var isForPod = modes is ["ReadWriteOncePod"];
            if (!isForPod && modes is not ["ReadWriteOnce"])
                continue;
            uses ??= application
                .Components.SelectMany(component => component.ClaimUses)
                .ToLookup(use => use.Name, StringComparer.Ordinal);
            if (Crowd([.. uses[claim.Name]]) is { } crowd)
            {
                var room = isForPod ? "a single pod" : "the pods of a single node";
                yield return Descriptor.At(Place(claim), claim.Name, modes[0], room, crowd);
            }
        }
    }

    private static SourceSpan Place(Claim claim) =>
        claim.Node.Texts("accessModes").FirstOrDefault()?.Span ?? claim.NameNode.Span;

    /// <summary>Who uses the claim at once, in words; null where no one has to share it.</summary>
    private static string? Crowd(List<ClaimUse> uses)
    {
        if (uses.Find(use => use.Pods > 1) is { } many)
            return $"component '{many.Component.Name}' has {many.Pods} pods that use it";
        for (var at = 1; at < uses.Count; at++)
        {
            var later = uses[at];
            if (uses.Take(at).FirstOrDefault(earlier => AreTogether(earlier, later)) is { } other)
            {
                return other.Component == later.Component
                    ? $"several pods of component '{later.Component.Name}' use it"
                    : $"components '{other.Component.Name}' and '{later.Component.Name}' use it at the same time";
            }
        }
        return null;
    }

    /// <summary>A training that has one volume twice is at fault in another way.</summary>
    private static bool AreTogether(ClaimUse one, ClaimUse other) =>
        !(one.Ends && one.Component == other.Component) && !IsOver(one, other) && !IsOver(other, one);

    /// <summary>Whether one use ends before the other begins, or should, and another rule says so.</summary>
    private static bool IsOver(ClaimUse first, ClaimUse then) =>
        first.Ends
        && (
            (
                then.Component.Type == Serving.ComponentType
                && first.Component.Claims.Any(claim => claim.Name == then.Name)
            ) || DeploymentOrder.Of(first.Component.Application).Follows(then.Component, first.Component)
        );
}
