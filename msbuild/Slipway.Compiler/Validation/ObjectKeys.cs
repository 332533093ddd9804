using System.Text.Json.Nodes;

namespace Slipway.Compiler.Validation;

/// <summary>The keys that occur in objects, at whatever place.</summary>
internal static class ObjectKeys
{
    public static IReadOnlySet<string> Of(IReadOnlyList<JsonObject> objects, ParallelOptions parallel)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        Parallel.ForEach(
            objects,
            parallel,
            () => new HashSet<string>(StringComparer.Ordinal),
            (one, _, keys) =>
            {
                Add(keys, one);
                return keys;
            },
            keys =>
            {
                lock (all)
                    all.UnionWith(keys);
            }
        );
        return all;
    }

    private static void Add(HashSet<string> keys, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map)
                {
                    keys.Add(key);
                    Add(keys, value);
                }
                break;
            case JsonArray list:
                foreach (var item in list)
                    Add(keys, item);
                break;
        }
    }
}
