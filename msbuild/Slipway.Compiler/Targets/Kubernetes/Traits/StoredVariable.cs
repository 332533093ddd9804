using System.Text.Json.Nodes;
using Slipway.Compiler.Json;

namespace Slipway.Compiler.Targets.Kubernetes.Traits;

/// <summary>The variables that the trait <c>storage</c> takes from ConfigMaps and Secrets.</summary>
internal static class StoredVariable
{
    /// <summary>The variables in the order in which the template puts them together.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject parameter) =>
        Of(parameter, "configMap", "configMapKeyRef", "configMapKey")
            .Concat(Of(parameter, "secret", "secretKeyRef", "secretKey"));

    private static IEnumerable<JsonObject> Of(JsonObject parameter, string kind, string from, string key)
    {
        var entries = StoredVolume.Items(parameter, kind).ToList();
        var single = entries.Select(entry => (Entry: entry, Variable: entry["mountToEnv"]));
        var several = entries.SelectMany(entry =>
            (entry["mountToEnvs"] as JsonArray ?? []).Select(variable => (Entry: entry, Variable: variable))
        );
        return single
            .Concat(several)
            .Where(one => one.Variable is JsonObject)
            .Select(one => new JsonObject
            {
                ["name"] = one.Variable!["envName"]?.DeepClone(),
                ["valueFrom"] = new JsonObject
                {
                    [from] = new JsonObject { ["name"] = one.Entry["name"]?.DeepClone() }.With(
                        "key",
                        one.Variable[key]?.DeepClone()
                    ),
                },
            });
    }
}
