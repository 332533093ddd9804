using System.Text.Json.Nodes;

namespace Slipway.Deploy.Objects;

/// <summary>What is to be deployed.</summary>
/// <param name="Name">What messages call it: a folder or a bundle.</param>
/// <param name="Target">The target that the manifests were compiled for.</param>
/// <param name="Objects">The objects.</param>
public sealed record ManifestSource(string Name, string Target, IReadOnlyList<JsonObject> Objects)
{
    /// <summary>
    /// Tells of an <c>apiVersion</c> and a kind what brings it to a cluster, as in <c>training-operator &gt;= 1.4</c>; null
    /// where that is not known.
    /// </summary>
    public Func<string, string, string?> ServedBy { get; init; } = (_, _) => null;
}
