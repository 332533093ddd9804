namespace Slipway.Language.CSharp;

/// <summary>An argument of a call in a source file.</summary>
/// <param name="Name">Its name; null where it is given by position.</param>
/// <param name="Start">Where its value begins.</param>
/// <param name="End">Where its value ends.</param>
/// <param name="IsFunction">Whether it is a function that fills a part, so that it has calls of its own.</param>
internal sealed record CodeArgument(string? Name, int Start, int End, bool IsFunction)
{
    /// <summary>Reads what is between two commas.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Just after the first.</param>
    /// <param name="end">The second.</param>
    /// <returns>The argument; null where there is none.</returns>
    public static CodeArgument? Read(CodeText text, int start, int end)
    {
        (start, end) = Trimmed(text, start, end);
        if (start == end)
            return null;
        var stop = start;
        while (stop < end && (CodeText.IsWord(text.Code[stop]) || (stop == start && text.Code[stop] == '@')))
            stop++;
        var isNamed =
            stop > start && stop < end && text.Code[stop] == ':' && (stop + 1 == end || text.Code[stop + 1] != ':');
        var name = isNamed ? text.Text[start..stop].TrimStart('@') : null;
        if (isNamed)
            (start, end) = Trimmed(text, stop + 1, end);
        return new CodeArgument(name, start, end, IsFunctionAt(text, start, end));
    }

    /// <summary>Whether an arrow is outside of all brackets.</summary>
    private static bool IsFunctionAt(CodeText text, int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
        {
            if (text.Code[at] is '(' or '[' or '{')
                at = text.Close(at);
            else if (text.Code[at] == '=' && text.Code[at + 1] == '>')
                return true;
        }
        return false;
    }

    /// <summary>Leaves out spaces and comments.</summary>
    private static (int Start, int End) Trimmed(CodeText text, int start, int end)
    {
        while (start < end && IsBlank(text.Code[start]))
            start++;
        while (end > start && IsBlank(text.Code[end - 1]) && !EndsText(text, end))
            end--;
        return (start, end);
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter == CodeText.Hidden;

    /// <summary>Whether the hidden character in front is the end of a text, and not that of a comment.</summary>
    private static bool EndsText(CodeText text, int end) => text.Text[end - 1] is '"' or '\'';
}
