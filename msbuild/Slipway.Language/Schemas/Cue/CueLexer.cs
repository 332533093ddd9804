using System.Text;
using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Splits CUE into tokens. Never throws on any text.</summary>
internal sealed class CueLexer
{
    private static readonly string[] Signs =
    [
        "...",
        "_|_",
        "&&",
        "||",
        "==",
        "!=",
        "<=",
        ">=",
        "=~",
        "!~",
        .. "&|=!<>+-*/()[]{},:.?;~".Select(sign => sign.ToString()),
    ];

    /// <summary>Signs after which a line break ends a declaration.</summary>
    private static readonly string[] Ends = ["...", "_|_", ")", "]", "}", "?", "!"];

    private readonly CueCursor cursor;
    private readonly CueTextLexer texts;
    private readonly List<CueToken> tokens = [];
    private readonly StringBuilder comment = new();
    private int commentLine;

    private CueLexer(string file, string text)
    {
        cursor = new CueCursor(file, text);
        texts = new CueTextLexer(cursor);
    }

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<CueToken> Read(string file, string text)
    {
        var lexer = new CueLexer(file, text);
        while (!lexer.cursor.IsEnd)
            lexer.Next();
        lexer.BreakLine();
        lexer.Add(CueTokenKind.End, "", 0);
        return lexer.tokens;
    }

    private void Next()
    {
        var letter = cursor.Now;
        if (letter == '\n')
        {
            BreakLine();
            cursor.Skip(1);
        }
        else if (char.IsWhiteSpace(letter))
            cursor.Skip(1);
        else if (cursor.Follows("//"))
            Comment();
        else if (letter == '@' && IsNameStart(cursor.Peek(1)))
            Attribute();
        else if (letter is '"' or '\'' || (letter == '#' && texts.IsRaw))
            Take(texts.Read());
        else if (char.IsAsciiDigit(letter) || (letter == '.' && char.IsAsciiDigit(cursor.Peek(1))))
            Number();
        else if (!cursor.Follows("_|_") && (IsNameStart(letter) || (letter == '#' && IsNameStart(cursor.Peek(1)))))
            Name();
        else if (Array.Find(Signs, cursor.Follows) is { } sign)
            Add(CueTokenKind.Sign, sign, sign.Length);
        else
            Add(CueTokenKind.Bad, letter.ToString(), 1);
    }

    private void Name()
    {
        var start = cursor.At;
        var ahead = 0;
        while (IsNamePart(cursor.Peek(ahead)) || (cursor.Peek(ahead) == '#' && ahead <= 1))
            ahead++;
        var place = cursor.Place;
        cursor.Skip(ahead);
        Take((CueTokenKind.Name, cursor.From(start), place));
    }

    private void Number()
    {
        var start = cursor.At;
        var place = cursor.Place;
        var isFloat = false;
        if (cursor.Now == '0' && cursor.Peek(1) is 'x' or 'b' or 'o')
            cursor.SkipWhile(char.IsAsciiLetterOrDigit);
        while (char.IsAsciiDigit(cursor.Now) || cursor.Now is '_' or '.' or 'e' or 'E')
        {
            // Two dots belong to what follows.
            if (cursor.Follows(".."))
                break;
            isFloat |= cursor.Now is '.' or 'e' or 'E';
            cursor.Skip(cursor.Now is 'e' or 'E' && cursor.Peek(1) is '+' or '-' ? 2 : 1);
        }
        if (cursor.Now is 'K' or 'M' or 'G' or 'T' or 'P')
            cursor.Skip(cursor.Peek(1) == 'i' ? 2 : 1);
        var kind = isFloat ? CueTokenKind.Float : CueTokenKind.Integer;
        Take((kind, cursor.From(start).Replace("_", "", StringComparison.Ordinal), place));
    }

    /// <summary>A comment belongs to what follows in the next line, unless it follows something in its line.</summary>
    private void Comment()
    {
        var isTrailing = tokens.Count > 0 && tokens[^1].Span.EndLine == cursor.Line && !IsBreak(tokens[^1]);
        var start = cursor.At + 2;
        var line = cursor.Line;
        cursor.SkipWhile(letter => letter != '\n');
        if (isTrailing)
            return;
        if (commentLine != line - 1)
            comment.Clear();
        comment.Append(comment.Length > 0 ? "\n" : "").Append(cursor.From(Math.Min(start, cursor.At)).Trim());
        commentLine = line;
    }

    private void Attribute()
    {
        cursor.SkipWhile(letter => letter is not ('(' or '\n'));
        var depth = 0;
        while (!cursor.IsEnd && cursor.Now != '\n')
        {
            depth +=
                cursor.Now == '(' ? 1
                : cursor.Now == ')' ? -1
                : 0;
            cursor.Skip(1);
            if (depth == 0)
                break;
        }
    }

    private void BreakLine()
    {
        if (tokens.Count == 0)
            return;
        var last = tokens[^1];
        if (last.Kind != CueTokenKind.Sign || Ends.Contains(last.Text))
            tokens.Add(new CueToken(CueTokenKind.Sign, ",", cursor.Place, ""));
    }

    private static bool IsBreak(CueToken token) => token.Is(",") && token.Span.StartColumn == token.Span.EndColumn;

    private void Add(CueTokenKind kind, string text, int length)
    {
        var place = cursor.Place;
        cursor.Skip(length);
        Take((kind, text, place));
    }

    private void Take((CueTokenKind Kind, string Text, SourceSpan Place) token)
    {
        var said = commentLine == token.Place.StartLine - 1 ? comment.ToString() : "";
        comment.Clear();
        commentLine = 0;
        tokens.Add(new CueToken(token.Kind, token.Text, token.Place.To(cursor.Place), said));
    }

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter is '_' or '$';

    private static bool IsNamePart(char letter) => IsNameStart(letter) || char.IsDigit(letter);
}
