using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Compiler.Yaml;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Objects and messages as texts inside a Workflow, where Argo puts values in place of <c>{{…}}</c>.</summary>
/// <remarks>
/// Such braces of the user's own are written as an escape, which Argo does not see and a JSON reader reads as braces. So
/// a text with braces or parameters is JSON; any other is YAML, which reads better.
/// </remarks>
internal static class ManifestText
{
    /// <summary>Characters that are in no spec: they enclose the name of a parameter until all else is written.</summary>
    private const char Start = '\uE000';

    private const char End = '\uE001';

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions Compact = new(Readable) { WriteIndented = false };

    /// <summary>A text that stands for the value of a parameter.</summary>
    public static string Parameter(string name) => $"{Start}{name}{End}";

    /// <summary>Whether parameters are in an object.</summary>
    public static bool HasParameters(JsonObject json) => HasParameters(json.ToJsonString(Compact));

    /// <summary>An object as text.</summary>
    public static string Of(JsonObject json)
    {
        var text = json.ToJsonString(Compact);
        return NeedsJson(text) ? Written(json.ToJsonString(Readable)) + "\n" : YamlWriter.Write([json]);
    }

    /// <summary>Objects as one text.</summary>
    public static string Of(IReadOnlyList<JsonObject> objects)
    {
        if (objects is [var only])
            return Of(only);
        if (!objects.Any(json => NeedsJson(json.ToJsonString(Compact))))
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
    public static string Line(JsonNode? json) => Written(json?.ToJsonString(Compact) ?? "{}");

    /// <summary>A text of the user's in a place that is not JSON; null where it has braces that Argo would read.</summary>
    public static string? Plain(string text) => text.Contains("{{", StringComparison.Ordinal) ? null : Written(text);

    private static bool NeedsJson(string text) => text.Contains("{{", StringComparison.Ordinal) || HasParameters(text);

    private static bool HasParameters(string json) =>
        json.Contains("\\uE000", StringComparison.OrdinalIgnoreCase) || json.Contains(Start, StringComparison.Ordinal);

    private static string Written(string text) =>
        new StringBuilder(text.ReplaceLineEndings("\n"))
            .Replace("{{", "{\\u007b")
            .Replace("\\uE000", "{{inputs.parameters.")
            .Replace("\\uE001", "}}")
            .Replace($"{Start}", "{{inputs.parameters.")
            .Replace($"{End}", "}}")
            .ToString();
}
