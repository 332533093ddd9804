using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Diffing;

/// <summary>Takes secrets out of two states of an object; that one differs stays visible.</summary>
internal static class SecretMask
{
    private const string Same = "***";
    private const string Before = "*** (before)";
    private const string After = "*** (after)";

    /// <summary>Masks both states in place.</summary>
    /// <param name="live">The object in the cluster; null for none.</param>
    /// <param name="result">The object as it would be; null for none.</param>
    /// <param name="isSecretName">Tells of the name of a variable whether its value is a secret.</param>
    public static void Apply(JsonObject? live, JsonObject? result, Func<string, bool> isSecretName)
    {
        if ((live ?? result).Text("kind") == "Secret")
        {
            Members(live.At("data"), result.At("data"));
            Members(live.At("stringData"), result.At("stringData"));
        }
        Variables(live, result, isSecretName);
    }

    private static void Members(JsonNode? live, JsonNode? result)
    {
        var (before, after) = (live as JsonObject, result as JsonObject);
        foreach (var name in Names(before).Union(Names(after), StringComparer.Ordinal).ToList())
            Mask(before, after, name);
    }

    private static IEnumerable<string> Names(JsonObject? json) => json?.Select(member => member.Key) ?? [];

    private static void Variables(JsonNode? live, JsonNode? result, Func<string, bool> isSecretName)
    {
        switch (live ?? result)
        {
            case JsonObject:
                foreach (
                    var name in Names(live as JsonObject)
                        .Union(Names(result as JsonObject), StringComparer.Ordinal)
                        .ToList()
                )
                {
                    var (before, after) = ((live as JsonObject)?[name], (result as JsonObject)?[name]);
                    if (name == "env")
                        Environment(before, after, isSecretName);
                    else
                        Variables(before, after, isSecretName);
                }
                break;
            case JsonArray:
                var (first, second) = (live as JsonArray ?? [], result as JsonArray ?? []);
                for (var at = 0; at < Math.Max(first.Count, second.Count); at++)
                    Variables(first.ElementAtOrDefault(at), second.ElementAtOrDefault(at), isSecretName);
                break;
        }
    }

    private static void Environment(JsonNode? live, JsonNode? result, Func<string, bool> isSecretName)
    {
        var before = Named(live, isSecretName);
        var after = Named(result, isSecretName);
        foreach (var name in before.Select(one => one.Key).Union(after.Select(one => one.Key), StringComparer.Ordinal))
        {
            foreach (var (one, other) in before[name].Zip(after[name]))
                Mask(one, other, "value");
            foreach (var one in before[name].Skip(after[name].Count()))
                Mask(one, null, "value");
            foreach (var one in after[name].Skip(before[name].Count()))
                Mask(null, one, "value");
        }
    }

    private static ILookup<string, JsonObject> Named(JsonNode? list, Func<string, bool> isSecretName) =>
        list.Items()
            .Where(variable => variable.Text("name") is { } name && isSecretName(name))
            .ToLookup(variable => variable.Text("name")!, StringComparer.Ordinal);

    private static void Mask(JsonObject? live, JsonObject? result, string name)
    {
        var (before, after) = (live?[name], result?[name]);
        var isSame = before is not null && JsonNode.DeepEquals(before, after);
        if (before is not null)
            live![name] = isSame ? Same : Before;
        if (after is not null)
            result![name] = isSame ? Same : After;
    }
}
