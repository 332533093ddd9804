namespace Slipway.Language.Syntax;

/// <summary>What a scalar means to the platforms' YAML readers.</summary>
public enum ScalarKind
{
    /// <summary>Nothing: <c>~</c>, <c>null</c> or no text at all.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent, infinity, or not a number.</summary>
    Float,

    /// <summary>Text.</summary>
    Text,
}
