using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Reads fields of CUE: a label, a mark, a value.</summary>
internal sealed class CueFieldParser(CueTokens tokens, CueExpressionParser expressions)
{
    /// <summary>A field, or null where an expression follows that is none's value.</summary>
    public CuePart? Read()
    {
        var (start, first) = (tokens.Place, tokens.Now);
        if (first.Kind == CueTokenKind.Name && tokens.Peek(1).Is("=") && !tokens.Peek(2).Is("="))
        {
            // An alias of the field; what refers to it goes unchecked.
            tokens.Take();
            tokens.Take();
        }
        if (tokens.Is("[") && tokens.AfterBracket().Is(":"))
        {
            tokens.Take();
            if (tokens.Now.Kind == CueTokenKind.Name && tokens.Peek(1).Is("="))
            {
                tokens.Take();
                tokens.Take();
            }
            var keys = expressions.Read();
            tokens.Expect("]");
            tokens.Expect(":");
            return new CuePattern(keys, Value(), first.Span);
        }
        if (Label() is not { } name)
        {
            tokens.Return(start);
            return null;
        }
        var isQuoted = first.Kind != CueTokenKind.Name;
        return new CueField(name.Text, name.Mark, Value(), first.Comment, first.Span) { IsQuoted = isQuoted };
    }

    /// <summary>A label with its mark and colon; nothing where no colon follows.</summary>
    public (string? Text, string Mark)? Label()
    {
        var label = tokens.Now;
        string? name = null;
        if (tokens.Is("(") && tokens.AfterBracket() is var after && (after.Is(":") || after.Is("?") || after.Is("!")))
        {
            tokens.Take();
            expressions.Read();
            tokens.Expect(")");
        }
        else if (label.Kind is CueTokenKind.Name or CueTokenKind.Text or CueTokenKind.Integer)
            name = tokens.Take().Text;
        else if (label.Kind == CueTokenKind.Interpolation)
            tokens.Take();
        else
            return null;
        var mark = tokens.Is("?") || tokens.Is("!") ? tokens.Take().Text : "";
        return tokens.Take(":") ? (name, mark) : null;
    }

    /// <summary>The value of a field; <c>a: b: c</c> is a struct with the rest.</summary>
    private CueSyntax Value()
    {
        var first = tokens.Now;
        expressions.Enter(first.Span);
        CueSyntax value = Read() is { } inner ? new CueStruct([inner], first.Span) : expressions.Read();
        expressions.Leave();
        return value;
    }
}
