using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>
/// What Argo makes of a template and values: it writes the template as JSON, puts each value in place of what stands for
/// it, escaped once for that JSON, and reads the template again. A name it does not know it leaves as it is.
/// </summary>
internal static partial class ArgoTemplate
{
    /// <summary>A text before the replacement, for readers of JSON and YAML: expressions are texts of it, as Argo's own check sees them.</summary>
    public static string Quoted(string text) =>
        Expression().Replace(text, match => JsonValue.Create(match.Value).ToJsonString());

    public static JsonObject Filled(JsonObject template, IReadOnlyDictionary<string, string> values)
    {
        var text = template.ToJsonString();
        var filled = "";
        for (var at = 0; at < text.Length; )
        {
            var start = text.IndexOf("{{", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
            {
                filled += text[at..];
                break;
            }
            filled += text[at..start] + Value(text[(start + 2)..end], values);
            at = end + 2;
        }
        return JsonNode.Parse(filled)!.AsObject();
    }

    private static string Value(string tag, IReadOnlyDictionary<string, string> values)
    {
        if (!tag.TrimStart().StartsWith('='))
            return values.TryGetValue(tag.Trim(), out var value) ? Escaped(value) : $"{{{{{tag}}}}}";
        var expression = JsonNode.Parse($"\"{tag.TrimStart()[1..]}\"")!.GetValue<string>();
        return ArgoExpression.Value(expression, values) switch
        {
            null => $"{{{{{tag}}}}}",
            string text => Escaped(text),
            var other => JsonValue.Create(other)!.ToJsonString(),
        };
    }

    private static string Escaped(string value) => JsonValue.Create(value).ToJsonString()[1..^1];

    [GeneratedRegex(@"\{\{=.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expression();
}
