using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>What a token of CUE is.</summary>
internal enum CueTokenKind
{
    /// <summary>A name: <c>image</c>, <c>#Probe</c>, <c>_base</c>, <c>if</c>.</summary>
    Name,

    /// <summary>A text whose value is known.</summary>
    Text,

    /// <summary>A text with values in it: <c>"\(context.name)-x"</c>.</summary>
    Interpolation,

    /// <summary>Bytes: <c>'abc'</c>.</summary>
    Bytes,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Another number.</summary>
    Float,

    /// <summary>An operator, a bracket, a comma; a line break that ends a declaration is a comma too.</summary>
    Sign,

    /// <summary>What no token begins with, or never ends.</summary>
    Bad,

    /// <summary>The end of the file.</summary>
    End,
}

/// <summary>A token of CUE.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The value of a text or number, else the token itself.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Comment">The comment right above it, without the slashes; empty where there is none.</param>
internal sealed record CueToken(CueTokenKind Kind, string Text, SourceSpan Span, string Comment)
{
    /// <summary>Whether it is an operator or bracket.</summary>
    public bool Is(string sign) => Kind == CueTokenKind.Sign && Text == sign;
}
