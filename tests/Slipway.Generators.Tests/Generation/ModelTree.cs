using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Generators.Tests.Generation;

/// <summary>The values of a written model without their places.</summary>
internal static class ModelTree
{
    /// <summary>The only document of a model as plain JSON.</summary>
    public static string Of(string model)
    {
        var root = JsonNode.Parse(model)!["documents"]!.AsArray().Single()!["root"]!;
        return Plain(root)!.ToJsonString();
    }

    /// <summary>A value of the only document: <c>spec.components.0.properties</c>.</summary>
    public static string At(string model, string path)
    {
        var node = JsonNode.Parse(Of(model));
        foreach (var step in path.Split('.'))
            node = int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? node![index]
                : node![step];
        return node!.ToJsonString(
            new JsonSerializerOptions
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
    }

    private static JsonNode? Plain(JsonNode node)
    {
        var json = node.AsObject();
        if (json["o"] is JsonArray entries)
            return new JsonObject(entries.Select(one => KeyValuePair.Create((string)one![0]!, Plain(one[1]!))));
        if (json["a"] is JsonArray items)
            return new JsonArray([.. items.Select(one => Plain(one!))]);
        return (json["s"] ?? json["i"] ?? json["d"] ?? json["b"])?.DeepClone();
    }
}
