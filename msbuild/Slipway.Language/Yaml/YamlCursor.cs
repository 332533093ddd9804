using Slipway.Schema;

namespace Slipway.Language.Yaml;

/// <summary>Where reading is in the text of one document.</summary>
internal sealed class YamlCursor(string file, string text, YamlChunk chunk)
{
    private const int IndentationStep = 2;

    private int end = chunk.End;
    private int lineStart = chunk.Start;
    private int tabColumns;

    public int At { get; private set; } = chunk.Start;

    public int Line { get; private set; } = chunk.FirstLine;

    /// <summary>
    /// Up to where a scalar without quotes looked for its next line: the platforms take the tabs before that for blanks.
    /// </summary>
    public int BlankTo { get; set; }

    /// <summary>How many collections are open here.</summary>
    public int Depth { get; set; }

    public bool IsAtEnd => At >= end;

    /// <summary>The character here; NUL at the end of the document, and a text holds no other NUL.</summary>
    public char Current => At < end ? text[At] : '\0';

    public char Next => At + 1 < end ? text[At + 1] : '\0';

    public char Previous => At > chunk.Start ? text[At - 1] : '\n';

    public bool IsAtBreak => Current is '\n' or '\r' or '\0';

    public bool IsAtBlank => Current is ' ' or '\t';

    /// <summary>Whether an indicator is here: the character with a blank or the end of the line after it.</summary>
    public bool IsAtIndicator(char indicator) => Current == indicator && Next is ' ' or '\t' or '\n' or '\r' or '\0';

    /// <summary>The column here, counted from 0; a tab that indents the line counts as what it probably stands for.</summary>
    public int Column => At - lineStart + tabColumns;

    /// <summary>Whether nothing but blanks is before this place on its line.</summary>
    public bool IsAtIndentation
    {
        get
        {
            var at = At;
            while (at > lineStart && text[at - 1] is ' ' or '\t')
                at--;
            return at == lineStart;
        }
    }

    /// <summary>Whether a comment of another language starts here, which YAML takes for text.</summary>
    public bool IsAtSlashes
    {
        get
        {
            if (Current != '/' || Next != '/')
                return false;
            var isFirst = IsAtIndentation;
            if (!isFirst && Previous is not (' ' or '\t'))
                return false;
            var after = At + 2 < end ? text[At + 2] : '\0';
            var isApart = after is ' ' or '\t' or '\n' or '\r' or '\0';
            return isFirst
                ? isApart || !YamlLine.IsEntry(RestOfLine(At))
                : isApart || (text[At - 2] is ' ' or '\t' && !IsAfterKey);
        }
    }

    /// <summary>Whether nothing but blanks is between here and the colon or dash before it.</summary>
    private bool IsAfterKey => text.AsSpan(lineStart, At - lineStart).TrimEnd() is [.., ':' or '-'];

    public YamlMark Mark => new(At, Line, lineStart);

    public void MoveTo(YamlMark mark)
    {
        (At, Line, lineStart) = (Math.Min(mark.At, end), mark.Line, mark.LineStart);
        tabColumns = 0;
    }

    public void Skip() => At++;

    public void SkipTo(int place) => At = place;

    public void SkipBlanks()
    {
        while (IsAtBlank)
            At++;
    }

    /// <summary>Passes over a tab that indents the line.</summary>
    public void SkipIndentingTab(int columns)
    {
        tabColumns += columns - 1;
        At++;
    }

    public void SkipToBreak()
    {
        var length = text.AsSpan(At, end - At).IndexOfAny('\n', '\r');
        At = length < 0 ? end : At + length;
    }

    public void SkipBreak()
    {
        At += Current == '\r' && Next == '\n' ? 2 : 1;
        (lineStart, tabColumns) = (At, 0);
        Line++;
    }

    /// <summary>Ends the document here, so that every reader winds up.</summary>
    public void Stop() => end = At;

    /// <summary>The character at a place.</summary>
    public char First(YamlMark mark) => text[mark.At];

    /// <summary>The text between two places.</summary>
    public string Text(int from, int to) => text[from..to];

    /// <summary>The next characters, as many as there are up to a count.</summary>
    public ReadOnlySpan<char> Ahead(int count) => text.AsSpan(At, Math.Min(count, end - At));

    /// <summary>How far ahead the first of some characters is; -1 where none is.</summary>
    public int DistanceTo(string characters) => text.AsSpan(At, end - At).IndexOfAny(characters);

    /// <summary>The text from here to the end of the line.</summary>
    public ReadOnlySpan<char> RestOfLine(int place)
    {
        var rest = text.AsSpan(place, end - place);
        var length = rest.IndexOfAny('\n', '\r');
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>The span from a place to here.</summary>
    public SourceSpan SpanFrom(YamlMark start) =>
        new(file, start.Line, start.At - start.LineStart + 1, Line, At - lineStart + 1);

    /// <summary>The span of some characters of this line.</summary>
    public SourceSpan SpanOf(int from, int to) => new(file, Line, from - lineStart + 1, Line, to - lineStart + 1);

    /// <summary>The span of the character here.</summary>
    public SourceSpan Here => SpanOf(At, IsAtBreak ? At : At + 1);

    /// <summary>The span of the character at a place.</summary>
    public SourceSpan CharacterAt(YamlMark mark)
    {
        var column = mark.At - mark.LineStart + 1;
        return new SourceSpan(file, mark.Line, column, mark.Line, column + 1);
    }

    /// <summary>How many tabs are here.</summary>
    public int CountTabs() => end - At - text.AsSpan(At, end - At).TrimStart('\t').Length;

    /// <summary>
    /// The column that this line probably has, judged by the line above: the same, or one step more where that one ends
    /// with a colon. Null where that one is indented by tabs itself.
    /// </summary>
    public int? ColumnByLineAbove()
    {
        var above = text.AsSpan(chunk.Start, lineStart - chunk.Start).TrimEnd();
        var line = above[(above.LastIndexOfAny('\n', '\r') + 1)..];
        var column = line.Length - line.TrimStart(' ').Length;
        if (column < line.Length && line[column] == '\t')
            return null;
        while (line[column..] is ['-', ' ', ..])
            column += 2;
        return line.EndsWith(":", StringComparison.Ordinal) ? column + IndentationStep : column;
    }
}
