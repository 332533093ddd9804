using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.Kubernetes;

/// <summary>The roles of a job of the training operator: below a key such as <c>tfReplicaSpecs</c>.</summary>
internal static class JobRoles
{
    /// <summary>The roles, in order.</summary>
    /// <param name="spec">The <c>spec</c> of the job; null where it has none.</param>
    /// <returns>One entry for each: its name, and what its pods are.</returns>
    public static IEnumerable<SpecEntry> Of(SpecMapping? spec) =>
        (spec?.Entries ?? [])
            .Where(entry => entry.Key.Text.EndsWith("ReplicaSpecs", StringComparison.Ordinal))
            .SelectMany(entry => (entry.Value as SpecMapping)?.Entries ?? []);
}
