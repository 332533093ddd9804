using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>Reads declarations of CUE. One that cannot be read costs no other one.</summary>
internal sealed class CueParser
{
    private readonly CueTokens tokens;
    private readonly CueExpressionParser expressions;
    private readonly CueFieldParser fields;
    private readonly CueClauseParser clauses;

    private CueParser(IReadOnlyList<CueToken> all)
    {
        tokens = new CueTokens(all);
        expressions = new CueExpressionParser(tokens, this);
        fields = new CueFieldParser(tokens, expressions);
        clauses = new CueClauseParser(tokens, expressions);
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
        return clauses.IsNext ? clauses.Read() : fields.Read() ?? new CueEmbedding(expressions.Read(), first.Span);
    }

    /// <summary>Takes the rest of a declaration that cannot be read for a value that may be anything.</summary>
    private CuePart Broken(CueSyntaxException fault)
    {
        var (first, start) = (tokens.Now, tokens.Place);
        (string? Text, string Mark)? label = null;
        try
        {
            label = fields.Label();
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
