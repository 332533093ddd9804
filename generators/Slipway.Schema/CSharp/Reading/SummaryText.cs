using System.Globalization;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>What a value means, what it may be and what it is where it is left out, as a few sentences.</summary>
internal static class SummaryText
{
    public static string Of(SchemaView view, string key)
    {
        var sentences = new List<string>
        {
            view.Description is { Length: > 0 } said ? Sentence(said) : $"The value of '{key}'.",
        };
        if (Range(view) is { } range)
            sentences.Add(range);
        if (view.Format is { Length: > 0 } format and not ("int32" or "int64" or "double" or "float"))
            sentences.Add($"Format: {format}.");
        if (Default(view.Default) is { } value)
            sentences.Add($"Default: {value}.");
        return string.Join(" ", sentences);
    }

    private static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 0 && trimmed[trimmed.Length - 1] is '.' or '!' or '?' or ':' ? trimmed : trimmed + ".";
    }

    private static string? Range(SchemaView view) =>
        (view.Least, view.Greatest) switch
        {
            ({ } least, { } greatest and < int.MaxValue) => $"From {Number(least)} to {Number(greatest)}.",
            ({ } least, _) => $"At least {Number(least)}.",
            (_, { } greatest and < int.MaxValue) => $"At most {Number(greatest)}.",
            _ => null,
        };

    private static string? Default(JsonSyntax? json) =>
        json switch
        {
            JsonStringSyntax { Text.Length: 0 } => "empty",
            JsonStringSyntax text => text.Text,
            JsonNumberSyntax number => number.Text,
            JsonBooleanSyntax flag => flag.Value ? "true" : "false",
            JsonArraySyntax { Items.Count: 0 } => "none",
            JsonArraySyntax list when list.Items.All(item => item is JsonStringSyntax) => string.Join(
                ", ",
                list.Items.OfType<JsonStringSyntax>().Select(item => item.Text)
            ),
            _ => null,
        };

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
