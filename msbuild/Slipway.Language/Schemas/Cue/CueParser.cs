using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Reads declarations of CUE. One that cannot be read costs no other one.</summary>
internal sealed class CueParser
{
    private readonly CueTokens tokens;
    private readonly CueExpressionParser expressions;

    private CueParser(IReadOnlyList<CueToken> all)
    {
        tokens = new CueTokens(all);
        expressions = new CueExpressionParser(tokens, this);
    }

    /// <summary>Reads a file, without its package and imports.</summary>
    public static CueStruct Read(string file, string text)
    {
        var parser = new CueParser(CueLexer.Read(file, text));
        var parts = new List<CuePart>();
        while (parser.tokens.Now.Kind != CueTokenKind.End)
        {
            parts.AddRange(parser.Parts());
            if (parser.tokens.Now.Kind != CueTokenKind.End)
                parser.tokens.Take();
        }
        return new CueStruct(parts, SourceSpan.StartOf(file));
    }

    /// <summary>Reads declarations up to a bracket that closes, or the end.</summary>
    public IReadOnlyList<CuePart> Parts()
    {
        var parts = new List<CuePart>();
        while (tokens.Now.Kind != CueTokenKind.End && !tokens.Is("}"))
        {
            // A bracket that closes nothing was reported with what is before it.
            if (tokens.Take(",") || tokens.Take("]") || tokens.Take(")"))
                continue;
            var (start, depth) = (tokens.Place, expressions.Depth);
            try
            {
                if (Part() is { } part)
                    parts.Add(part);
                if (!tokens.Is(",") && !tokens.Is("}") && tokens.Now.Kind != CueTokenKind.End)
                    throw new CueSyntaxException(tokens.Now.Span);
            }
            catch (CueSyntaxException fault)
            {
                tokens.Return(start);
                expressions.Depth = depth;
                parts.Add(Broken(fault));
            }
        }
        return parts;
    }

    private CuePart? Part()
    {
        var first = tokens.Now;
        if (tokens.IsWord("package") || tokens.IsWord("import"))
        {
            if (tokens.Peek(1).Kind != CueTokenKind.Sign || tokens.Peek(1).Is("("))
            {
                tokens.SkipDeclaration();
                return null;
            }
        }
        if (tokens.Take("..."))
        {
            if (!tokens.Is(",") && !tokens.Is("}"))
                expressions.Read();
            return new CueEllipsis(first.Span);
        }
        if (tokens.IsWord("let") && tokens.Peek(1).Kind == CueTokenKind.Name && tokens.Peek(2).Is("="))
        {
            tokens.Take();
            var name = tokens.Take().Text;
            tokens.Take();
            return new CueLet(name, expressions.Read(), first.Span);
        }
        return IsClause() ? Clause() : Field() ?? new CueEmbedding(expressions.Read(), first.Span);
    }

    /// <summary>A field, or null where an expression follows that is none's value.</summary>
    private CuePart? Field()
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
    private (string? Text, string Mark)? Label()
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
        CueSyntax value = Field() is { } inner ? new CueStruct([inner], first.Span) : expressions.Read();
        expressions.Leave();
        return value;
    }

    private bool IsClause() =>
        (tokens.IsWord("if") || tokens.IsWord("for")) && !tokens.Peek(1).Is(":") && !tokens.Peek(2).Is(":");

    /// <summary>Reads conditions and loops, and what they declare.</summary>
    public CueClause Clause()
    {
        var first = tokens.Now;
        var isLoop = false;
        while (!tokens.Is("{"))
        {
            if (tokens.IsWord("for"))
            {
                isLoop = true;
                while (!tokens.IsWord("in"))
                {
                    if (tokens.Now.Kind != CueTokenKind.Name && !tokens.Is(","))
                        throw new CueSyntaxException(tokens.Now.Span);
                    tokens.Take();
                }
            }
            else if (tokens.IsWord("let"))
            {
                tokens.Take();
                tokens.Take();
                if (!tokens.Is("="))
                    throw new CueSyntaxException(tokens.Now.Span);
            }
            else if (!tokens.IsWord("if"))
                throw new CueSyntaxException(tokens.Now.Span);
            tokens.Take();
            expressions.Read();
            tokens.Take(",");
        }
        return new CueClause(isLoop, expressions.Read(), first.Span);
    }

    /// <summary>Takes the rest of a declaration that cannot be read for a value that may be anything.</summary>
    private CuePart Broken(CueSyntaxException fault)
    {
        var (first, start) = (tokens.Now, tokens.Place);
        (string? Text, string Mark)? label = null;
        try
        {
            label = Label();
        }
        catch (CueSyntaxException)
        {
            // Not even its name can be read.
        }
        if (label is null)
            tokens.Return(start);
        tokens.SkipDeclaration();
        if (tokens.Place == start)
            tokens.Take();
        var unread = new CueUnread("the syntax is not CUE that Slipway reads", fault.Span);
        return label is { Text: { } name, Mark: var mark }
            ? new CueField(name, mark, unread, first.Comment, first.Span) { IsQuoted = first.Kind != CueTokenKind.Name }
            : new CueEmbedding(unread, first.Span);
    }
}
