using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Texts with values that Argo puts in later, each as an expression of Argo's between two marks.</summary>
/// <remarks>
/// Argo puts in a value as it is, no matter what the text around it is. So a value that goes into another language becomes
/// an expression which writes the value in that language: <see cref="Literal"/> for JSON, <see cref="OneLine"/> for a header
/// of a mail. What is still marked in a finished template is where a text of any content belongs.
/// </remarks>
internal static partial class ParameterText
{
    /// <summary>Characters that are in no spec.</summary>
    private const char Start = '\uE000';

    private const char End = '\uE001';

    /// <summary>A text that stands for the value of a parameter.</summary>
    public static string Of(string parameter) => Marked($"inputs.parameters['{parameter}']");

    /// <summary>Whether values are put into a text later.</summary>
    public static bool Has(string text) => text.Contains(Start, StringComparison.Ordinal);

    /// <summary>A text as a literal of JSON, quotes included.</summary>
    public static string Literal(string text) => Marked($"toJson({Expression(text)})");

    /// <summary>A text without line breaks, so that it stays one line of those it is in.</summary>
    public static string OneLine(string text) =>
        Has(text)
            ? Marked($"sprig.replace('\\n', ' ', sprig.replace('\\r', ' ', {Expression(text)}))")
            : text.ReplaceLineEndings(" ");

    /// <summary>A text as an expression of Argo's: <c>'a' + inputs.parameters['b']</c>.</summary>
    public static string Expression(string text) =>
        string.Join(
            " + ",
            Parts(text)
                .Where(part => part.Text.Length > 0)
                .Select(part => part.IsExpression ? part.Text : Quoted(part.Text))
        )
            is { Length: > 0 } all
            ? all
            : "''";

    /// <summary>A text as Argo reads it: <c>a{{inputs.parameters.b}}</c>.</summary>
    public static string Written(string text) =>
        Has(text)
            ? string.Concat(
                Parts(text)
                    .Select(part =>
                        !part.IsExpression ? part.Text
                        : Parameter().Match(part.Text) is { Success: true } only
                            ? $"{{{{inputs.parameters.{only.Groups["name"].Value}}}}}"
                        : $"{{{{={part.Text}}}}}"
                    )
            )
            : text;

    /// <summary>Writes every text of a template as Argo reads it.</summary>
    /// <param name="node">The template, or a part of it; it is changed.</param>
    public static void Write(JsonNode? node)
    {
        if (node is JsonObject mapping)
        {
            foreach (var (key, value) in mapping.ToList())
            {
                if (TextOf(value) is { } text)
                    mapping[key] = Written(text);
                else
                    Write(value);
            }
        }
        if (node is not JsonArray list)
            return;
        for (var at = 0; at < list.Count; at++)
        {
            if (TextOf(list[at]) is { } text)
                list[at] = Written(text);
            else
                Write(list[at]);
        }
    }

    /// <summary>A text as it reads in an expression; braces are escaped, for two of them would end it.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var letter in text)
        {
            if (letter is '\\' or '\'')
                quoted.Append('\\').Append(letter);
            else if (char.IsControl(letter) || letter is '{' or '}')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                quoted.Append(letter);
        }
        return quoted.Append('\'').ToString();
    }

    private static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && Has(text) ? text : null;

    private static string Marked(string expression) => $"{Start}{expression}{End}";

    private static IEnumerable<(string Text, bool IsExpression)> Parts(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var start = text.IndexOf(Start, at);
            var end = start < 0 ? -1 : text.IndexOf(End, start);
            if (end < 0)
            {
                yield return (text[at..], false);
                yield break;
            }
            yield return (text[at..start], false);
            yield return (text[(start + 1)..end], true);
            at = end + 1;
        }
    }

    [GeneratedRegex(
        @"^inputs\.parameters\['(?<name>[-A-Za-z0-9_]+)'\]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Parameter();
}
