using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Yaml;

/// <summary>Writes objects as YAML: block style, two spaces, LF, the order of the members kept, the same bytes always.</summary>
public sealed class YamlWriter
{
    /// <summary>How long a key may be. Readers look 1,024 characters ahead for its colon, and no further.</summary>
    private const int LongestKey = 1000;

    private readonly StringBuilder text = new();

    /// <summary>Writes objects as the documents of one file.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="comment">Lines to put before the first document, without <c>#</c>.</param>
    /// <returns>The text; it ends with a line break.</returns>
    public static string Write(IEnumerable<JsonObject> objects, params IEnumerable<string> comment)
    {
        var writer = new YamlWriter();
        foreach (var line in comment.SelectMany(lines => lines.Split('\n')))
            writer.text.Append("# ").Append(line).Append('\n');
        var first = true;
        foreach (var document in objects)
        {
            if (!first)
                writer.text.Append("---\n");
            first = false;
            if (document.Count == 0)
                writer.text.Append("{}\n");
            else
                writer.Mapping(document, 0, startsInline: false);
        }
        return writer.text.ToString();
    }

    private void Mapping(JsonObject mapping, int indentation, bool startsInline)
    {
        foreach (var (key, value) in mapping)
        {
            if (!startsInline)
                text.Append(' ', indentation);
            startsInline = false;
            Key(key, indentation);
            Value(value, indentation);
        }
    }

    private void Key(string key, int indentation)
    {
        var start = text.Length;
        Scalar(key, indentation, isKey: true);
        if (text.Length - start > LongestKey)
            text.Insert(start, "? ").Append('\n').Append(' ', indentation);
        text.Append(':');
    }

    private void Value(JsonNode? value, int indentation)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } mapping:
                text.Append('\n');
                Mapping(mapping, indentation + 2, startsInline: false);
                break;
            case JsonArray { Count: > 0 } list:
                text.Append('\n');
                Sequence(list, indentation);
                break;
            default:
                text.Append(' ');
                Leaf(value, indentation);
                break;
        }
    }

    private void Sequence(JsonArray list, int indentation)
    {
        foreach (var item in list)
        {
            text.Append(' ', indentation).Append("- ");
            switch (item)
            {
                case JsonObject { Count: > 0 } mapping:
                    Mapping(mapping, indentation + 2, startsInline: true);
                    break;
                case JsonArray { Count: > 0 } nested:
                    text.Length -= 1;
                    text.Append('\n');
                    Sequence(nested, indentation + 2);
                    break;
                default:
                    Leaf(item, indentation);
                    break;
            }
        }
    }

    private void Leaf(JsonNode? value, int indentation)
    {
        switch (value)
        {
            case JsonObject:
                text.Append("{}\n");
                break;
            case JsonArray:
                text.Append("[]\n");
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String:
                Scalar(scalar.GetValue<string>(), indentation, isKey: false);
                text.Append('\n');
                break;
            case null:
                text.Append("null\n");
                break;
            default:
                text.Append(Number(value.ToJsonString())).Append('\n');
                break;
        }
    }

    /// <summary>A number, or a truth value. Readers of YAML 1.1 take 1E+16 for text, and 1.0E+16 for the number.</summary>
    private static string Number(string json)
    {
        if (!char.IsAsciiDigit(json[^1]) || json.Contains('.', StringComparison.Ordinal))
            return json;
        var exponent = json.AsSpan().IndexOfAny('e', 'E');
        return exponent < 0 ? json : json.Insert(exponent, ".0");
    }

    private void Scalar(string value, int indentation, bool isKey)
    {
        value = ScalarStyle.WellFormed(value);
        if (ScalarStyle.IsPlain(value))
            text.Append(value);
        else if (!isKey && ScalarStyle.IsBlock(value))
            Block(value, indentation + 2);
        else
            Quoted(value);
    }

    private void Block(string value, int indentation)
    {
        var body = value.TrimEnd('\n');
        var trailing = value.Length - body.Length;
        text.Append('|')
            .Append(
                trailing == 0 ? "-"
                : trailing == 1 ? ""
                : "+"
            );
        foreach (var line in value[..^(trailing == 0 ? 0 : 1)].Split('\n'))
        {
            text.Append('\n');
            if (line.Length > 0)
                text.Append(' ', indentation).Append(line);
        }
    }

    private void Quoted(string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                '\r' => text.Append("\\r"),
                _ when ScalarStyle.NeedsEscape(letter) => text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)letter:X4}"
                ),
                _ => text.Append(letter),
            };
        }
        text.Append('"');
    }
}
