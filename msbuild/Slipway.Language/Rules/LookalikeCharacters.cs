using System.Globalization;
using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Rules;

/// <summary>SLIP0023: characters that word processors and web pages put in the place of those that programs read.</summary>
public sealed class LookalikeCharacters : DocumentRule
{
    private const string Quotes = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private const string Unseen = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private const string Spaces = "\u00A0\u202F\u2007\u3000";

    /// <summary>Keys whose values people read, where typographic characters are at home.</summary>
    private static readonly string[] Prose =
    [
        "description",
        "message",
        "text",
        "subject",
        "body",
        "content",
        "title",
        "summary",
        "note",
        "annotations",
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => ReadingDiagnostics.LookalikeCharacter;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        SpecTree
            .Texts(document.Root, key => !Prose.Contains(key, StringComparer.Ordinal))
            .Select(text => Judge(text.Value))
            .OfType<Diagnostic>();

    private Diagnostic? Judge(SpecScalar scalar)
    {
        var text = scalar.Text;
        for (var at = 0; at < text.Length; at++)
        {
            // Nearly every text is ASCII.
            if (text[at] >= '\u0080' && Kind(text, at) is var (name, other))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}");
                var meant = other.Length == 0 ? "remove it" : $"write {(other == " " ? "a space" : $"'{other}'")}";
                return Descriptor.At(scalar.Span, place, name, meant) with { Fix = Fix(scalar) };
            }
        }
        return null;
    }

    private static (string Name, string Other)? Kind(string text, int at)
    {
        var one = text[at];
        if (Unseen.Contains(one, StringComparison.Ordinal))
            return ("a character that cannot be seen", "");
        if (Spaces.Contains(one, StringComparison.Ordinal))
            return ("a space that is not one to programs", " ");
        if (Quotes.Contains(one, StringComparison.Ordinal) && (at == 0 || at == text.Length - 1 || IsBefore(text, at)))
            return ("a typographic quotation mark", "\"");
        return Dashes.Contains(one, StringComparison.Ordinal) && IsBefore(text, at) && IsLetter(text, at + 1)
            ? ("a dash that is not the '-' of an option", one == '\u2014' || one == '\u2013' ? "--" : "-")
            : null;
    }

    /// <summary>Whether a word begins here.</summary>
    private static bool IsBefore(string text, int at) => at == 0 || text[at - 1] is ' ' or '\n' or '=' or '(' or '[';

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsAsciiLetter(text[at]);

    /// <summary>What YAML has typographic quotes for, it has to be told with its own.</summary>
    private static Fix? Fix(SpecScalar scalar) =>
        scalar.Text is [var first, .., var last]
        && Quotes.Contains(first, StringComparison.Ordinal)
        && Quotes.Contains(last, StringComparison.Ordinal)
        && scalar.Text[1..^1].All(char.IsAscii)
            ? YamlFix.WriteText(scalar.Span, scalar.Text[1..^1])
            : null;
}
