using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Slipway.Compiler.Validation;

/// <summary>An object taken apart: how it is built, and the values in it.</summary>
/// <param name="Text">Its keys and lists and the types of its values: the same for two objects that differ in values only.</param>
/// <param name="Values">The values, in order.</param>
internal sealed record ObjectShape(string Text, IReadOnlyList<JValue> Values)
{
    public static ObjectShape Of(JsonObject json)
    {
        var (text, values) = (new StringBuilder(512), new List<JValue>(32));
        Add(json, text, values);
        return new ObjectShape(text.ToString(), values);
    }

    private static void Add(JsonNode? json, StringBuilder text, List<JValue> values)
    {
        switch (json)
        {
            case JsonObject map:
                text.Append('{');
                foreach (var (key, value) in map)
                {
                    // The length in front keeps any key from being taken for something else.
                    text.Append(CultureInfo.InvariantCulture, $"{key.Length}:{key}");
                    Add(value, text, values);
                }
                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                foreach (var item in list)
                    Add(item, text, values);
                text.Append(']');
                break;
            default:
                var leaf = ValidatorToken.Of((JsonValue?)json);
                text.Append((char)('A' + (int)leaf.Type));
                values.Add(leaf);
                break;
        }
    }
}
