using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The two places that a volume has in a pod: what backs it, and where a container sees it.</summary>
internal static class PodVolume
{
    /// <summary>A volume backed by a claim.</summary>
    /// <param name="name">The volume's name.</param>
    /// <param name="claim">The claim's name.</param>
    public static JsonObject OfClaim(SpecNode? name, SpecNode? claim) =>
        Of(name, "persistentVolumeClaim", new JsonObject().With("claimName", claim.ToJson()));

    /// <summary>A volume backed by anything.</summary>
    /// <param name="name">The volume's name.</param>
    /// <param name="source">The key that says what backs it.</param>
    /// <param name="content">What it needs to know.</param>
    public static JsonObject Of(SpecNode? name, string source, JsonObject content) =>
        new JsonObject().With("name", name.ToJson()).With(source, content);

    /// <summary>Where a container sees a volume.</summary>
    public static JsonObject Mount(SpecNode? name, JsonNode? path, SpecNode? subPath = null) =>
        new JsonObject().With("name", name.ToJson()).With("mountPath", path).With("subPath", subPath.ToJson());
}
