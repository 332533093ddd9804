using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Schema.Words;

namespace Slipway.Testing;

/// <summary>Values in the messages of failed assertions.</summary>
internal static class ValueText
{
    private const int Longest = 200;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A value as JSON in one line.</summary>
    /// <param name="json">The value.</param>
    public static string Of(JsonElement json) => JsonSerializer.Serialize(json, Readable);

    /// <summary>A value with what it is, cut where it is long: <c>the text "web"</c>.</summary>
    /// <param name="json">The value.</param>
    public static string Told(JsonElement json)
    {
        var text = Of(json);
        text = text.Length > Longest ? text[..Longest] + "…" : text;
        return json.ValueKind switch
        {
            JsonValueKind.String => $"the text {text}",
            JsonValueKind.Number => $"the number {text}",
            JsonValueKind.Array => $"the list {text}",
            JsonValueKind.Object => $"the mapping {text}",
            _ => text,
        };
    }

    /// <summary>Why a step of a path leads nowhere.</summary>
    /// <param name="value">Where it starts.</param>
    /// <param name="step">The step.</param>
    public static string Missing(SlipwayValue value, string step)
    {
        var json = value.Json;
        return json.ValueKind switch
        {
            JsonValueKind.Object => Missing(value.Words, $"'{step}'", step, [.. value.Keys]),
            JsonValueKind.Array => Missing(value.Words, $"item '{step}'", step, ListItem.Names(json), Length(json)),
            _ => $"{value.Words} is {Told(json)}, in which there is no '{step}'",
        };
    }

    private static string Missing(string where, string what, string step, IReadOnlyList<string> names, string has = "")
    {
        if (NearestWord.Find(step, names) is { } nearest)
            return $"{where} has no {what}: did you mean '{nearest}'?";
        return names.Count > 0
            ? $"{where} has no {what}: it has {string.Join(", ", names.Select(name => $"'{name}'"))}"
            : $"{where} has no {what}: it {(has.Length == 0 ? "is empty" : has)}";
    }

    private static string Length(JsonElement list) =>
        list.GetArrayLength() switch
        {
            0 => "is empty",
            1 => "has one item",
            var count => string.Create(CultureInfo.InvariantCulture, $"has {count} items"),
        };
}
