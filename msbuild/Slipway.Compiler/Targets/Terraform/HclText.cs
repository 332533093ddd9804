using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>A module in Terraform's own language, written from its JSON form as <c>terraform fmt</c> would.</summary>
/// <remarks>
/// JSON does not say what is a block and what is an argument. In the modules that Slipway writes each mapping and each
/// list of mappings is a block, except for the providers that a module requires.
/// </remarks>
internal static class HclText
{
    /// <summary>Writes a module.</summary>
    public static string Of(JsonObject module)
    {
        var text = new StringBuilder();
        foreach (var (word, content) in module)
        {
            foreach (var (header, body) in Blocks(word, content!.AsObject(), Labels(word)))
            {
                if (text.Length > 0)
                    text.Append('\n');
                Block(text, header, body, depth: 0);
            }
        }
        return text.ToString();
    }

    /// <summary>How many labels the blocks of a kind have: a resource has its type and its name.</summary>
    private static int Labels(string word) =>
        word switch
        {
            "terraform" => 0,
            "data" or "resource" => 2,
            _ => 1,
        };

    private static IEnumerable<(string Header, JsonObject Body)> Blocks(
        string header,
        JsonObject content,
        int labels
    ) =>
        labels == 0
            ? [(header, content)]
            : content.SelectMany(member => Blocks($"{header} \"{member.Key}\"", member.Value!.AsObject(), labels - 1));

    private static void Block(StringBuilder text, string header, JsonObject body, int depth)
    {
        var indent = Indent(depth);
        if (body.Count == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}{header} {{}}\n");
            return;
        }
        text.Append(CultureInfo.InvariantCulture, $"{indent}{header} {{\n");
        Members(text, body, depth + 1, header is "required_providers", header is "lifecycle");
        text.Append(CultureInfo.InvariantCulture, $"{indent}}}\n");
    }

    private static void Members(StringBuilder text, JsonObject body, int depth, bool holdsMappings, bool holdsNames)
    {
        var arguments = body.Where(member => holdsMappings || !IsBlock(member.Value)).ToList();
        var width = arguments.Select(member => member.Key.Length).DefaultIfEmpty().Max();
        foreach (var (name, value) in arguments)
        {
            var written = holdsNames ? Names(value) : Value(value, depth);
            text.Append(CultureInfo.InvariantCulture, $"{Indent(depth)}{name.PadRight(width)} = {written}\n");
        }
        foreach (var (name, value) in body.Where(member => !holdsMappings && IsBlock(member.Value)))
        {
            foreach (var block in value is JsonArray list ? list.Select(item => item!.AsObject()) : [value!.AsObject()])
                Block(text, name, block, depth);
        }
    }

    private static bool IsBlock(JsonNode? value) =>
        value is JsonObject || (value is JsonArray { Count: > 0 } list && list.All(item => item is JsonObject));

    private static string Value(JsonNode? value, int depth) =>
        value switch
        {
            JsonObject map => Mapping(map, depth),
            JsonArray list => $"[{string.Join(", ", list.Select(item => Value(item, depth)))}]",
            JsonValue one when one.TryGetValue<string>(out var text) => Expression(text) ?? Quoted(text),
            _ => value?.ToJsonString() ?? "null",
        };

    private static string Mapping(JsonObject map, int depth)
    {
        var text = new StringBuilder("{\n");
        Members(text, map, depth + 1, holdsMappings: true, holdsNames: false);
        return text.Append(CultureInfo.InvariantCulture, $"{Indent(depth)}}}").ToString();
    }

    /// <summary>Arguments that are named rather than read.</summary>
    private static string Names(JsonNode? names) => $"[{string.Join(", ", names!.AsArray())}]";

    /// <summary>What is in <c>${…}</c> where a text is nothing else; in a literal these are doubled.</summary>
    private static string? Expression(string text) =>
        text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith('}') ? text[2..^1] : null;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }
        return quoted.Append('"').ToString();
    }

    private static string Indent(int depth) => new(' ', depth * 2);
}
