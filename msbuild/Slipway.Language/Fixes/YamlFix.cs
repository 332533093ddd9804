using System.Text.Json;
using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Fixes;

/// <summary>Fixes of YAML files. Values of C# code have none here: their fixes are the compiler's.</summary>
public static partial class YamlFix
{
    /// <summary>Writes a text in place of a value or a key.</summary>
    /// <param name="scalar">The value or key.</param>
    /// <param name="text">What it should be.</param>
    /// <returns>The fix; null where the value is not in a YAML file.</returns>
    public static Fix? Write(SpecScalar scalar, string text)
    {
        var isQuoted = scalar.Span.EndColumn - scalar.Span.StartColumn > scalar.Written.Length;
        return Replace(scalar.Span, isQuoted ? Quoted(text) : Yaml(text), Fix.Writing($"'{text}'"));
    }

    /// <summary>Writes YAML in place of a value.</summary>
    /// <param name="span">Where the value is.</param>
    /// <param name="yaml">The YAML, on one line.</param>
    /// <returns>The fix; null where the value is not in a YAML file.</returns>
    public static Fix? WriteYaml(SourceSpan span, string yaml) => Replace(span, yaml, Fix.Writing(yaml));

    /// <summary>Writes another word in place of one that is a part of a value, or all of it.</summary>
    /// <param name="span">Where the word is.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="other">The word that it should be.</param>
    /// <returns>The fix; null where the span holds more than the word, or is not in a YAML file.</returns>
    public static Fix? WritePart(SourceSpan span, string word, string other) =>
        span.EndColumn - span.StartColumn == word.Length
        && (IsPlain(other) || (word.All(char.IsAsciiDigit) && other.All(char.IsAsciiDigit)))
            ? Replace(span, other, Fix.Writing($"'{other}'"))
            : null;

    /// <summary>Writes other characters in place of some that are a part of a value, which has to be a text already.</summary>
    /// <param name="span">Where they are.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="text">What to write; without quotes.</param>
    /// <returns>The fix; null where the span holds more than they, or is not in a YAML file.</returns>
    public static Fix? WritePart(SourceSpan span, int length, string text) =>
        span.EndColumn - span.StartColumn == length ? Replace(span, text, Fix.Writing($"'{text}'")) : null;

    /// <summary>Writes a text in place of a value, in quotes.</summary>
    /// <param name="span">Where the value is.</param>
    /// <param name="text">The text.</param>
    /// <returns>The fix; null where the value is not in a YAML file.</returns>
    public static Fix? WriteText(SourceSpan span, string text) => WriteYaml(span, Quoted(text));

    /// <summary>Makes a text of a value that YAML reads as something else.</summary>
    /// <param name="scalar">The value.</param>
    /// <returns>The fix; null where the value is not in a YAML file.</returns>
    public static Fix? Quote(SpecScalar scalar) => WriteYaml(scalar.Span, Quoted(scalar.Written));

    /// <summary>Adds keys to a mapping, before its first one.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="entries">The keys, each with its value as YAML on one line.</param>
    /// <returns>The fix; null where the mapping is not in a YAML file, or has no key to be before.</returns>
    public static Fix? Add(SpecMapping mapping, params (string Key, string Yaml)[] entries)
    {
        if (entries.Length == 0 || mapping.Entries is not [var first, ..] || !IsYaml(first.Key.Span))
            return null;
        var place = first.Key.Span;
        var isFlow = mapping.Span.StartLine != place.StartLine || mapping.Span.StartColumn != place.StartColumn;
        var separator = isFlow ? ", " : "\n" + new string(' ', place.StartColumn - 1);
        var text = string.Concat(entries.Select(entry => $"{entry.Key}: {entry.Yaml}{separator}"));
        var start = place with { EndLine = place.StartLine, EndColumn = place.StartColumn };
        var names = string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Yaml}"));
        return new Fix($"Add {names}", [new TextEdit(start, text)]);
    }

    /// <summary>Indents lines.</summary>
    /// <param name="first">Where the first of them begins.</param>
    /// <param name="lastLine">The last line.</param>
    /// <param name="key">The key that they belong below, or that they begin with.</param>
    /// <param name="columns">How many columns more they get.</param>
    /// <returns>The fix; null where the lines are not in a YAML file, or the first does not begin its line.</returns>
    public static Fix? Indent(SourceSpan first, int lastLine, string key, int columns = 2) =>
        IsYaml(first)
            ? new Fix(
                $"Indent the lines of '{key}'",
                [
                    .. Enumerable
                        .Range(first.StartLine, lastLine - first.StartLine + 1)
                        .Select(line => new TextEdit(
                            new SourceSpan(first.File, line, 1, line, 1),
                            new string(' ', columns)
                        )),
                ]
            )
            : null;

    /// <summary>A text as YAML: in quotes where it needs them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The YAML, on one line.</returns>
    public static string Yaml(string text) => IsPlain(text) ? text : Quoted(text);

    private static Fix? Replace(SourceSpan span, string text, string title) =>
        IsYaml(span) && span.StartLine == span.EndLine ? Fix.Write(span, text, title) : null;

    private static bool IsYaml(SourceSpan span) => span is { HasColumns: true, IsCode: false };

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, Encoder)}\"";

    private static readonly System.Text.Encodings.Web.JavaScriptEncoder Encoder = System
        .Text
        .Encodings
        .Web
        .JavaScriptEncoder
        .UnsafeRelaxedJsonEscaping;

    /// <summary>Whether a text needs no quotes anywhere, in a flow mapping neither.</summary>
    private static bool IsPlain(string text) =>
        Plain().IsMatch(text) && YamlScalars.Resolve(text) is { Kind: ScalarKind.Text, Dispute: null };

    [GeneratedRegex(
        "^[A-Za-z0-9_./]([A-Za-z0-9_./@:-]*[A-Za-z0-9_./@-])?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Plain();
}
