using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Testing;

/// <summary>What a test expects a value to be.</summary>
internal static class ExpectedValue
{
    /// <summary>The value as JSON.</summary>
    /// <param name="expected">What the test gives.</param>
    /// <exception cref="SlipwayAssertionException">It is nothing that a manifest holds.</exception>
    public static JsonElement Of(object? expected)
    {
        using var document = JsonDocument.Parse(Node(expected)?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }

    /// <summary>Whether two values are the same: numbers by their worth, lists in order, mappings in any order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool IsSame(JsonElement left, JsonElement right) =>
        (left.ValueKind, right.ValueKind) switch
        {
            (JsonValueKind.Number, JsonValueKind.Number) => IsSameNumber(left, right),
            (JsonValueKind.Array, JsonValueKind.Array) => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
            (JsonValueKind.Object, JsonValueKind.Object) => left.EnumerateObject().Count()
                == right.EnumerateObject().Count()
                && left.EnumerateObject()
                    .All(one => right.TryGetProperty(one.Name, out var other) && IsSame(one.Value, other)),
            (JsonValueKind.String, JsonValueKind.String) => left.GetString() == right.GetString(),
            _ => left.ValueKind == right.ValueKind,
        };

    private static bool IsSameNumber(JsonElement left, JsonElement right) =>
        left.TryGetDecimal(out var one) && right.TryGetDecimal(out var other)
            ? one == other
            : left.GetDouble().Equals(right.GetDouble());

    private static JsonNode? Node(object? expected) =>
        expected switch
        {
            null => null,
            SlipwayValue value => JsonNode.Parse(ValueText.Of(value.Json)),
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            sbyte or byte or short or ushort or int or uint or long => JsonValue.Create(
                Convert.ToInt64(expected, System.Globalization.CultureInfo.InvariantCulture)
            ),
            float number when float.IsFinite(number) => JsonValue.Create(number),
            double number when double.IsFinite(number) => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            IDictionary map => new JsonObject(map.Keys.Cast<object>().Select(key => Member(key, map[key]))),
            IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Node)]),
            _ => throw new SlipwayAssertionException(
                $"a value of a manifest is never a {expected.GetType().Name}: expect a text, a number, true, false, null, or a list or mapping of them"
            ),
        };

    private static KeyValuePair<string, JsonNode?> Member(object key, object? value) => new($"{key}", Node(value));
}
