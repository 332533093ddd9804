using Slipway.Schema;

namespace Slipway.Language.CSharp;

/// <summary>A C# source file, in which brackets and commas can be found although texts and comments hold some too.</summary>
internal sealed class CodeText
{
    /// <summary>Stands for every character of a text or a comment.</summary>
    public const char Hidden = '\u0001';

    private readonly List<int> lines = [0];

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    public CodeText(string text)
    {
        Text = text;
        Code = CodeMask.Of(text);
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            lines.Add(at + 1);
    }

    /// <summary>The file as it is.</summary>
    public string Text { get; }

    /// <summary>The file with what texts and comments hold hidden; a text keeps its first quotation mark.</summary>
    public string Code { get; }

    /// <summary>The number of lines.</summary>
    public int Lines => lines.Count;

    /// <summary>Where a line starts.</summary>
    /// <param name="line">Its number, from 1.</param>
    public int Start(int line) => lines[line - 1];

    /// <summary>Where a line ends, without its line break.</summary>
    /// <param name="line">Its number, from 1.</param>
    public int End(int line)
    {
        var end = line < lines.Count ? lines[line] - 1 : Text.Length;
        return end > Start(line) && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where a place begins.</summary>
    /// <param name="place">The place.</param>
    public int At(SourceSpan place) => Start(place.StartLine) + place.StartColumn - 1;

    /// <summary>The line and column of a character, both from 1.</summary>
    /// <param name="at">The character.</param>
    public (int Line, int Column) Place(int at)
    {
        var line = lines.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, at - lines[line] + 1);
    }

    /// <summary>A stretch of the file as a place.</summary>
    /// <param name="file">What messages call the file.</param>
    /// <param name="from">Its first character.</param>
    /// <param name="to">Just after its last.</param>
    public SourceSpan Place(string file, int from, int to)
    {
        var (first, last) = (Place(from), Place(to));
        return new SourceSpan(file, first.Line, first.Column, last.Line, last.Column);
    }

    /// <summary>Finds what closes a bracket.</summary>
    /// <param name="open">Where the bracket is.</param>
    /// <returns>Where it is closed; the end of the file where it is not.</returns>
    public int Close(int open)
    {
        var depth = 0;
        for (var at = open; at < Code.Length; at++)
        {
            if (Code[at] is '(' or '[' or '{')
                depth++;
            else if (Code[at] is ')' or ']' or '}' && --depth == 0)
                return at;
        }
        return Code.Length;
    }

    /// <summary>Whether a character belongs to a name or a number.</summary>
    public static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
