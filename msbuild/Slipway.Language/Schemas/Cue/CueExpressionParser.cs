using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Reads expressions of CUE.</summary>
internal sealed class CueExpressionParser(CueTokens tokens, CueParser declarations)
{
    /// <summary>Deeper nesting is not read, so that the stack is enough.</summary>
    private const int MaximumDepth = 200;

    private static readonly string[][] Levels =
    [
        ["|"],
        ["&"],
        ["||"],
        ["&&"],
        ["==", "!=", "<", "<=", ">", ">=", "=~", "!~"],
        ["+", "-"],
        ["*", "/"],
    ];

    private static readonly string[] Prefixes = ["*", "+", "-", "!", "<", "<=", ">", ">=", "!=", "=~", "!~"];

    /// <summary>How deep in the text the next token is.</summary>
    public int Depth { get; set; }

    /// <summary>Reads an expression.</summary>
    /// <exception cref="CueSyntaxException">None follows.</exception>
    public CueSyntax Read() => Level(0);

    /// <summary>Goes into something that may hold itself.</summary>
    public void Enter(SourceSpan span)
    {
        if (++Depth > MaximumDepth)
            throw new CueSyntaxException(span);
    }

    /// <summary>Comes out of it.</summary>
    public void Leave() => Depth--;

    private CueSyntax Level(int level)
    {
        if (level == Levels.Length)
            return Prefix();
        var left = Level(level + 1);
        while (tokens.Now.Kind == CueTokenKind.Sign && Levels[level].Contains(tokens.Now.Text))
        {
            var sign = tokens.Take();
            left = new CueBinary(sign.Text, left, Level(level + 1), left.Span);
        }
        return left;
    }

    private CueSyntax Prefix()
    {
        var sign = tokens.Now;
        Enter(sign.Span);
        CueSyntax made;
        if (sign.Kind == CueTokenKind.Sign && Prefixes.Contains(sign.Text))
        {
            tokens.Take();
            made = new CueUnary(sign.Text, Prefix(), sign.Span);
        }
        else
        {
            made = Suffixes(Operand());
        }
        Leave();
        return made;
    }

    private CueSyntax Suffixes(CueSyntax operand)
    {
        while (true)
        {
            if (tokens.Take("."))
                operand = new CueSelector(operand, tokens.Take().Text, operand.Span);
            else if (tokens.Take("["))
            {
                while (!tokens.Is("]"))
                {
                    if (!tokens.Take(":"))
                        Read();
                }
                tokens.Take();
                operand = new CueSelector(operand, "", operand.Span);
            }
            else if (tokens.Take("("))
                operand = new CueCall(operand, Items(")", out _), operand.Span);
            else
                return operand;
        }
    }

    private CueSyntax Operand()
    {
        var token = tokens.Take();
        switch (token.Kind)
        {
            case CueTokenKind.Name:
                return new CueName(token.Text, token.Span);
            case CueTokenKind.Text
            or CueTokenKind.Bytes
            or CueTokenKind.Interpolation
            or CueTokenKind.Integer
            or CueTokenKind.Float:
                return new CueLiteral(token.Kind, token.Text, token.Span);
        }
        if (token.Is("_|_"))
            return new CueName("_|_", token.Span);
        if (token.Is("("))
        {
            var inner = Read();
            tokens.Expect(")");
            return inner;
        }
        if (token.Is("{"))
        {
            var parts = declarations.Parts();
            tokens.Expect("}");
            return new CueStruct(parts, token.Span);
        }
        if (token.Is("["))
        {
            var items = Items("]", out var others);
            return new CueList(items, others, token.Span);
        }
        throw new CueSyntaxException(token.Span);
    }

    private List<CueSyntax> Items(string end, out CueSyntax? others)
    {
        var items = new List<CueSyntax>();
        others = null;
        while (!tokens.Take(end))
        {
            if (tokens.Take(","))
                continue;
            if (tokens.Is("..."))
            {
                var dots = tokens.Take();
                others = tokens.Is(",") || tokens.Is(end) ? new CueName("_", dots.Span) : Read();
            }
            else if (tokens.IsWord("for") || tokens.IsWord("if"))
            {
                others = new CueUnread(
                    "what a comprehension puts into a list",
                    new CueClauseParser(tokens, this).Read().Span
                );
            }
            else
            {
                items.Add(Read());
            }
            if (!tokens.Is(",") && !tokens.Is(end))
                throw new CueSyntaxException(tokens.Now.Span);
        }
        return items;
    }
}
