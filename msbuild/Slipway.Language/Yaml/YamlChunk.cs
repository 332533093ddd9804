using System.Runtime.InteropServices;

namespace Slipway.Language.Yaml;

/// <summary>
/// The stretch of a file that holds one document. A line that starts with <c>---</c> or <c>...</c> ends a document
/// wherever it is, even inside quotes, so a fault in one document never reaches the next.
/// </summary>
/// <param name="Start">Where the stretch starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="FirstLine">The line it starts with, counted from 1.</param>
/// <param name="FollowsEnd">Whether its first content follows <c>...</c> without a <c>---</c>, which the platforms never read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlChunk(int Start, int End, int FirstLine, bool FollowsEnd)
{
    public static IEnumerable<YamlChunk> Split(string text)
    {
        int start = 0,
            firstLine = 1,
            line = 1;
        bool hasContent = false,
            hasEnded = false,
            followsEnd = false;
        for (var at = 0; at < text.Length; line++)
        {
            var next = NextLine(text, at);
            if (IsMarker(text, at, "---"))
            {
                if (hasContent)
                {
                    yield return new YamlChunk(start, at, firstLine, followsEnd);
                    (start, firstLine) = (at, line);
                }
                (hasContent, followsEnd) = (true, false);
            }
            else if (IsMarker(text, at, "..."))
            {
                if (hasContent)
                    yield return new YamlChunk(start, at, firstLine, followsEnd);
                (start, firstLine, hasContent, hasEnded) = (next, line + 1, false, true);
            }
            else if (!hasContent && text.AsSpan(at, next - at).TrimStart() is [not ('#' or '%'), ..])
            {
                // Blank lines, comments and directives before a '---' belong to the document after it.
                (hasContent, followsEnd) = (true, hasEnded);
            }
            at = next;
        }
        if (hasContent)
            yield return new YamlChunk(start, text.Length, firstLine, followsEnd);
    }

    private static int NextLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        if (length < 0)
            return text.Length;
        var end = at + length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static bool IsMarker(string text, int at, string marker) =>
        string.CompareOrdinal(text, at, marker, 0, 3) == 0
        && (at + 3 == text.Length || text[at + 3] is ' ' or '\t' or '\n' or '\r');
}
