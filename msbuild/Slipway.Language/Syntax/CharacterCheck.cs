using Slipway.Language.Diagnostics;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Syntax;

/// <summary>Finds the characters that are not allowed in YAML and puts a space in their place, so that reading goes on.</summary>
internal static class CharacterCheck
{
    /// <summary>No one fixes more in one go: the file is of another kind.</summary>
    private const int MaximumFaults = 100;

    public static SourceText Apply(string file, string text, bool replacementsAreFaults = false)
    {
        var first = FirstFault(text, replacementsAreFaults);
        if (first < 0)
            return new SourceText(file, text, []);

        var diagnostics = new List<Diagnostic>();
        var characters = text.ToCharArray();
        int line = 1,
            lineStart = 0,
            lastReported = 0;
        for (var at = 0; at < characters.Length; at++)
        {
            if (IsLineEnd(text, at))
            {
                line++;
                lineStart = at + 1;
            }
            if (!IsFault(text, at, replacementsAreFaults))
                continue;
            characters[at] = ' ';
            if (lastReported == line || diagnostics.Count >= MaximumFaults)
                continue;
            lastReported = line;
            var span = new SourceSpan(file, line, at - lineStart + 1, line, at - lineStart + 2);
            diagnostics.Add(
                text[at] == '\uFFFD'
                    ? ReadingDiagnostics.NotUtf8.At(span)
                    : ReadingDiagnostics.ControlCharacter.At(span, $"U+{(int)text[at]:X4}")
            );
        }
        return new SourceText(file, new string(characters), diagnostics);
    }

    private static int FirstFault(string text, bool replacementsAreFaults)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsFault(text, at, replacementsAreFaults))
                return at;
        }
        return -1;
    }

    private static bool IsLineEnd(string text, int at) =>
        text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    private static bool IsFault(string text, int at, bool replacementsAreFaults) =>
        text[at] switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' or '\u007F' => true,
            < '\u0080' => false,
            // U+0085 is among these: with U+2028 and U+2029 it ends a line for the platforms, and for no editor.
            <= '\u009F' or '\u2028' or '\u2029' => true,
            < '\uD800' => false,
            <= '\uDBFF' => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
            <= '\uDFFF' => at == 0 || !char.IsHighSurrogate(text[at - 1]),
            '\uFFFD' => replacementsAreFaults,
            '\uFFFE' or '\uFFFF' => true,
            _ => false,
        };
}
