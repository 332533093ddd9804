using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Slipway.Validation;

/// <summary>Objects in the form that NJsonSchema reads.</summary>
internal static class ValidatorToken
{
    public static JObject Of(JsonObject json)
    {
        var members = new JObject();
        foreach (var (key, value) in json)
            members.Add(key, Of(value));
        return members;
    }

    private static JToken Of(JsonNode? json)
    {
        switch (json)
        {
            case JsonObject map:
                return Of(map);
            case JsonArray list:
                var items = new JArray();
                foreach (var item in list)
                    items.Add(Of(item));
                return items;
            default:
                return Of((JsonValue?)json);
        }
    }

    public static JValue Of(JsonValue? value) =>
        value?.GetValueKind() switch
        {
            null => JValue.CreateNull(),
            JsonValueKind.String => new JValue(value.GetValue<string>()),
            JsonValueKind.True => new JValue(true),
            JsonValueKind.False => new JValue(false),
            _ => Number(value!.ToJsonString()),
        };

    private static JValue Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new JValue(whole)
            : new JValue(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
}
