using Slipway.Deploy.Cluster;
using Slipway.Deploy.Faults;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Schema.Diagnostics;

namespace Slipway.Deploy.Objects;

/// <summary>Which objects wait for which.</summary>
internal static class ApplyOrder
{
    /// <summary>Sorts objects, and tells each what it waits for.</summary>
    /// <returns>The objects so that every one is after those it waits for.</returns>
    /// <exception cref="DiagnosticException">An annotation names what there is not, or objects wait for each other in a circle.</exception>
    public static IReadOnlyList<DeployObject> Of(IReadOnlyList<DeployObject> objects)
    {
        var byIdentity = objects.ToDictionary(one => one.Identity);
        var ground = objects.Where(one => one.Rank < KindRank.Ground).Select(one => one.Identity).ToList();
        foreach (var one in objects)
        {
            var named = DependsOn.Of(one.Json).Select(pair => Known(one, pair.Text, pair.Object, byIdentity));
            one.Waits = [.. named.Concat(one.Rank < KindRank.Ground ? [] : ground).Distinct()];
        }
        return Sort(objects);
    }

    /// <summary>Sorts objects that know what they wait for; what is not among them counts as ready.</summary>
    /// <exception cref="DiagnosticException">Objects wait for each other in a circle.</exception>
    public static IReadOnlyList<DeployObject> Sort(IReadOnlyList<DeployObject> objects)
    {
        var byIdentity = objects.ToDictionary(one => one.Identity);
        var sorted = new List<DeployObject>(objects.Count);
        var state = new Dictionary<ObjectIdentity, bool>();
        foreach (
            var one in objects.OrderBy(one => one.Rank).ThenBy(one => one.Identity.SortKey, StringComparer.Ordinal)
        )
            Visit(one);
        return sorted;

        void Visit(DeployObject one)
        {
            if (state.TryGetValue(one.Identity, out var isDone))
            {
                if (!isDone)
                    throw DeployDiagnostics
                        .BadOrder.With(one.Identity, "itself", "objects wait for each other in a circle")
                        .ToException();
                return;
            }
            state[one.Identity] = false;
            foreach (var wait in one.Waits.Where(byIdentity.ContainsKey))
                Visit(byIdentity[wait]);
            state[one.Identity] = true;
            sorted.Add(one);
        }
    }

    private static ObjectIdentity Known(
        DeployObject one,
        string text,
        ObjectIdentity? wait,
        Dictionary<ObjectIdentity, DeployObject> objects
    ) =>
        wait is not null && objects.ContainsKey(wait)
            ? wait
            : throw DeployDiagnostics
                .BadOrder.With(
                    one.Identity,
                    $"'{text}'",
                    $"no object of the manifests is what {DependsOn.Annotation} says"
                )
                .ToException();
}
