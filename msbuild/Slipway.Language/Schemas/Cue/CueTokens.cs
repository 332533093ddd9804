using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>The tokens of a file, read from front to back.</summary>
internal sealed class CueTokens(IReadOnlyList<CueToken> tokens)
{
    private int at;

    /// <summary>The next token.</summary>
    public CueToken Now => tokens[at];

    /// <summary>A token further on.</summary>
    public CueToken Peek(int ahead) => tokens[Math.Min(at + ahead, tokens.Count - 1)];

    /// <summary>Whether the next token is a sign.</summary>
    public bool Is(string sign) => Now.Is(sign);

    /// <summary>Whether the next token is a word.</summary>
    public bool IsWord(string word) => Now.Kind == CueTokenKind.Name && Now.Text == word;

    /// <summary>Takes the next token.</summary>
    public CueToken Take()
    {
        var token = Now;
        at = Math.Min(at + 1, tokens.Count - 1);
        return token;
    }

    /// <summary>Takes the next token where it is a sign.</summary>
    public bool Take(string sign)
    {
        var isThere = Is(sign);
        if (isThere)
            Take();
        return isThere;
    }

    /// <summary>Takes a sign that has to be there.</summary>
    /// <exception cref="CueSyntaxException">It is not.</exception>
    public void Expect(string sign)
    {
        if (!Take(sign))
            throw new CueSyntaxException(Now.Span);
    }

    /// <summary>Moves to the end of a declaration, over whole brackets.</summary>
    public void SkipDeclaration()
    {
        var depth = 0;
        while (Now.Kind != CueTokenKind.End)
        {
            if (depth == 0 && (Is(",") || Is("}")))
                return;
            if (Is("{") || Is("[") || Is("("))
                depth++;
            else if (depth > 0 && (Is("}") || Is("]") || Is(")")))
                depth--;
            Take();
        }
    }

    /// <summary>What follows the bracket that closes the one that is next.</summary>
    public CueToken AfterBracket()
    {
        var (depth, place) = (0, at);
        do
        {
            var token = tokens[place];
            depth += token.Is("{") || token.Is("[") || token.Is("(") ? 1 : 0;
            depth -= token.Is("}") || token.Is("]") || token.Is(")") ? 1 : 0;
            place++;
        } while (depth > 0 && place < tokens.Count);
        return tokens[Math.Min(place, tokens.Count - 1)];
    }

    /// <summary>Goes back to a token.</summary>
    public void Return(int place) => at = place;

    /// <summary>How many tokens are before the next one.</summary>
    public int Place => at;
}

/// <summary>Something that is not CUE, or that is nested too deep to be read.</summary>
/// <param name="span">Where it is.</param>
#pragma warning disable CA1032, RCS1194 // It never leaves the parser.
internal sealed class CueSyntaxException(SourceSpan span) : Exception
#pragma warning restore CA1032, RCS1194
{
    /// <summary>Where it is.</summary>
    public SourceSpan Span { get; } = span;
}
