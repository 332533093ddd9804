using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes;

/// <summary>An object of a cluster of which no more than its kind and name is said yet.</summary>
internal static class NamedObject
{
    /// <summary>Begins an object.</summary>
    /// <param name="apiVersion">The API group and version.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name; a copy of it is taken.</param>
    public static JsonObject Of(string apiVersion, string kind, JsonNode? name) =>
        new()
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = name?.DeepClone() },
        };
}
