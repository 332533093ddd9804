using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Slipway.Language.Fixes;
using Slipway.LanguageServer.Protocol;

namespace Slipway.LanguageServer.Completing;

/// <summary>One thing an editor offers.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is, by the number of the protocol.</param>
/// <param name="Text">What it writes; <c>$1</c> and <c>${1:word}</c> are places to fill in.</param>
internal sealed partial record CompletionItem(string Label, int Kind, string Text)
{
    /// <summary>A key.</summary>
    public const int Property = 10;

    /// <summary>A value.</summary>
    public const int Value = 12;

    /// <summary>One of a few words.</summary>
    public const int Word = 20;

    /// <summary>The name of something in the specs.</summary>
    public const int Reference = 18;

    /// <summary>Several lines.</summary>
    public const int Snippet = 15;

    /// <summary>A word or two next to the label.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What is known of it, in Markdown.</summary>
    public string Documentation { get; init; } = "";

    /// <summary>Whether it should not be used any more.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Writes it for the editor.</summary>
    /// <param name="place">The line, and where the word begins and ends that it takes the place of.</param>
    /// <param name="rank">Its place in the list.</param>
    /// <param name="takesSnippets">Whether the editor fills in places.</param>
    public JsonObject ToJson((int Line, int Start, int End) place, int rank, bool takesSnippets)
    {
        var range = PlaceJson.Range(place.Line, place.Start, place.Line, place.End);
        var item = new JsonObject
        {
            ["label"] = Label,
            ["kind"] = Kind,
            ["sortText"] = rank.ToString("D4", CultureInfo.InvariantCulture),
            ["textEdit"] = PlaceJson.Edit(range, takesSnippets ? Text : Filled(Text)),
            ["insertTextFormat"] = takesSnippets && Text.Contains('$', StringComparison.Ordinal) ? 2 : 1,
            // Lines after the first one have all their blanks.
            ["insertTextMode"] = 1,
        };
        if (Detail.Length > 0)
            item["detail"] = Detail;
        if (Documentation.Length > 0)
            item["documentation"] = new JsonObject { ["kind"] = "markdown", ["value"] = Documentation };
        if (IsDeprecated)
            item["tags"] = new JsonArray(1);
        return item;
    }

    /// <summary>An item that writes a value.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The value.</param>
    public static CompletionItem OfValue(int kind, string text) => new(text, kind, Plain(YamlFix.Yaml(text)));

    /// <summary>A text as part of one with places: what means a place is escaped.</summary>
    public static string Plain(string text) =>
        text.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("$", @"\$", StringComparison.Ordinal)
            .Replace("}", @"\}", StringComparison.Ordinal);

    /// <summary>The text for an editor that knows no places: each has the word it stands for.</summary>
    private static string Filled(string text)
    {
        var filled = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                filled.Append(text[++at]);
            // Within a place, what follows is its word, and what ends it is not written.
            else if (Place().Match(text, at) is { Success: true, Length: var length, Index: var index } && index == at)
                at += length - 1;
            else if (text[at] != '}')
                filled.Append(text[at]);
        }
        return filled.ToString();
    }

    [GeneratedRegex(@"\$(?:\{[0-9]+:|[0-9]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();
}
