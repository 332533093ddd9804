using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Compiler.Yaml;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Objects and messages as texts inside a Workflow, where Argo puts values in place of <c>{{…}}</c>.</summary>
/// <remarks>
/// Such braces of the user's own are written as an escape, which Argo does not see and a JSON reader reads as braces. So
/// a text with braces or parameters is JSON; any other is YAML, which reads better.
/// </remarks>
internal static partial class ManifestText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions Compact = new(Readable) { WriteIndented = false };

    /// <summary>Whether parameters are in an object.</summary>
    public static bool HasParameters(JsonNode? node) =>
        node switch
        {
            JsonObject json => json.Any(member => ParameterText.Has(member.Key) || HasParameters(member.Value)),
            JsonArray list => list.Any(HasParameters),
            JsonValue value => value.TryGetValue<string>(out var text) && ParameterText.Has(text),
            _ => false,
        };

    /// <summary>An object as text.</summary>
    public static string Of(JsonObject json) =>
        NeedsJson(json) ? Json(json, Readable) + "\n" : YamlWriter.Write([json]);

    /// <summary>Objects as one text.</summary>
    public static string Of(IReadOnlyList<JsonObject> objects)
    {
        if (objects is [var only])
            return Of(only);
        if (!objects.Any(NeedsJson))
            return YamlWriter.Write(objects);
        var list = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "List",
            ["items"] = new JsonArray([.. objects.Select(json => json.DeepClone())]),
        };
        return Of(list);
    }

    /// <summary>JSON in one line.</summary>
    public static string Line(JsonNode? json) => json is null ? "{}" : Json(json, Compact);

    /// <summary>A text of the user's in a place that is not JSON; null where it has braces that Argo would read.</summary>
    public static string? Plain(string text) =>
        text.Contains("{{", StringComparison.Ordinal) ? null : text.ReplaceLineEndings("\n");

    private static bool NeedsJson(JsonObject json) =>
        HasParameters(json) || json.ToJsonString(Compact).Contains("{{", StringComparison.Ordinal);

    /// <summary>JSON whose texts with parameters are expressions that write them as literals, quotes included.</summary>
    private static string Json(JsonNode json, JsonSerializerOptions options)
    {
        var texts = new List<string>();
        var text = Numbered(json, texts)!
            .ToJsonString(options)
            .ReplaceLineEndings("\n")
            .Replace("{{", "{\\u007b", StringComparison.Ordinal);
        return texts.Count == 0
            ? text
            : Number()
                .Replace(
                    text,
                    // A brace in front of two would be read as the first of them.
                    match =>
                        (match.Groups["open"].Success ? "{ " : "")
                        + ParameterText.Literal(
                            texts[int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)]
                        )
                );
    }

    /// <summary>A copy with numbers in place of the texts with parameters.</summary>
    private static JsonNode? Numbered(JsonNode? node, List<string> texts) =>
        node switch
        {
            JsonObject json => new JsonObject(
                json.Select(member => KeyValuePair.Create(Numbered(member.Key, texts), Numbered(member.Value, texts)))
            ),
            JsonArray list => new JsonArray([.. list.Select(item => Numbered(item, texts))]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Numbered(text, texts)),
            _ => node?.DeepClone(),
        };

    private static string Numbered(string text, List<string> texts)
    {
        if (!ParameterText.Has(text))
            return text;
        texts.Add(text);
        return string.Create(CultureInfo.InvariantCulture, $"\uE002{texts.Count - 1}\uE002");
    }

    [GeneratedRegex(
        @"(?<open>\{)?""(\\uE002|\uE002)(?<number>[0-9]+)(\\uE002|\uE002)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Number();
}
