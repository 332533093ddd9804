namespace Slipway.Language.Schemas.Cue;

/// <summary>Reads conditions and loops of CUE.</summary>
internal sealed class CueClauseParser(CueTokens tokens, CueExpressionParser expressions)
{
    /// <summary>Whether one follows.</summary>
    public bool IsNext =>
        (tokens.IsWord("if") || tokens.IsWord("for")) && !tokens.Peek(1).Is(":") && !tokens.Peek(2).Is(":");

    /// <summary>Reads conditions and loops, and what they declare.</summary>
    public CueClause Read()
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
}
