using System.Text.Json.Nodes;

namespace Slipway.Compiler.Validation;

/// <summary>The keys that occur in objects, at whatever place.</summary>
internal static class ObjectKeys
{
    public static HashSet<string> Of(IEnumerable<JsonNode> objects)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in objects)
            Add(keys, one);
        return keys;
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
