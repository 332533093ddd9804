using System.Globalization;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Kubernetes.Patching;

/// <summary>A JSON Patch (RFC 6902): operations in order, each of which works or ends the patch.</summary>
internal static class JsonPatch
{
    /// <summary>Applies operations to an object.</summary>
    /// <param name="own">The object.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="fault">Why an operation does not work; null where all do.</param>
    /// <returns>A new object; the given one as it is where an operation does not work.</returns>
    public static JsonObject Apply(JsonObject own, IEnumerable<JsonObject> operations, out string? fault)
    {
        JsonNode? document = own.DeepClone();
        foreach (var operation in operations)
        {
            fault = Run(operation, ref document);
            if (fault is not null)
                return own;
        }
        fault = document is JsonObject ? null : "the operations leave no object";
        return document as JsonObject ?? own;
    }

    private static string? Run(JsonObject operation, ref JsonNode? document)
    {
        var path = Text(operation, "path");
        var from = Text(operation, "from");
        switch (Text(operation, "op"))
        {
            case "add":
                return Add(ref document, path, operation["value"]?.DeepClone());
            case "remove":
                return Remove(document, path);
            case "replace":
                return Find(document, path, out _) ? Replace(ref document, path, operation["value"]) : Missing(path);
            case "copy":
                return Find(document, from, out var copied)
                    ? Add(ref document, path, copied?.DeepClone())
                    : Missing(from);
            case "move":
                if (!Find(document, from, out var moved))
                    return Missing(from);
                moved = moved?.DeepClone();
                return Remove(document, from) ?? Add(ref document, path, moved);
            case "test":
                return Find(document, path, out var found) && JsonNode.DeepEquals(found, operation["value"])
                    ? null
                    : $"the value at '{path}' is not the one that 'test' asks for";
            default:
                return $"there is no operation '{Text(operation, "op")}'";
        }
    }

    private static string? Add(ref JsonNode? document, string path, JsonNode? value)
    {
        if (path.Length == 0)
        {
            document = value;
            return null;
        }
        var (owner, key) = Owner(document, path);
        switch (owner)
        {
            case JsonObject json:
                json[key] = value;
                return null;
            case JsonArray list when key == "-":
                list.Add(value);
                return null;
            case JsonArray list when Position(key, list.Count) is { } at:
                list.Insert(at, value);
                return null;
            default:
                return Missing(path);
        }
    }

    private static string? Replace(ref JsonNode? document, string path, JsonNode? value) =>
        path.Length == 0 ? Add(ref document, path, value?.DeepClone())
        : Owner(document, path).Node is JsonObject ? Add(ref document, path, value?.DeepClone())
        : Remove(document, path) ?? Add(ref document, path, value?.DeepClone());

    private static string? Remove(JsonNode? document, string path)
    {
        var (owner, key) = Owner(document, path);
        if (owner is JsonObject json && json.Remove(key))
            return null;
        if (owner is not JsonArray list || Position(key, list.Count - 1) is not { } at)
            return Missing(path);
        list.RemoveAt(at);
        return null;
    }

    private static bool Find(JsonNode? document, string path, out JsonNode? found)
    {
        found = document;
        foreach (var key in Keys(path))
        {
            switch (found)
            {
                case JsonObject json when json.TryGetPropertyValue(key, out var member):
                    found = member;
                    break;
                case JsonArray list when Position(key, list.Count - 1) is { } at:
                    found = list[at];
                    break;
                default:
                    return false;
            }
        }
        return true;
    }

    private static (JsonNode? Node, string Key) Owner(JsonNode? document, string path)
    {
        var keys = Keys(path).ToList();
        if (keys.Count == 0)
            return (null, "");
        var above = string.Concat(keys.SkipLast(1).Select(key => $"/{Escaped(key)}"));
        return (Find(document, above, out var owner) ? owner : null, keys[^1]);
    }

    private static IEnumerable<string> Keys(string path) =>
        path.Split('/')
            .Skip(1)
            .Select(key =>
                key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            );

    private static string Escaped(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static int? Position(string key, int greatest) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= greatest ? at : null;

    private static string Text(JsonObject operation, string key) =>
        operation[key] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    private static string Missing(string path) => $"there is nothing at '{path}'";
}
