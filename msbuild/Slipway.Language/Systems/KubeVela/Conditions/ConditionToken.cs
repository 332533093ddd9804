namespace Slipway.Language.Systems.KubeVela.Conditions;

/// <summary>What a piece of a condition is.</summary>
public enum ConditionTokenKind
{
    /// <summary>A name: <c>status</c>, <c>failed</c>.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text between double quotes.</summary>
    Text,

    /// <summary>What is between single quotes: bytes, to CUE.</summary>
    Bytes,

    /// <summary>An operator, a bracket or a separator.</summary>
    Sign,
}

/// <summary>A piece of a condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The piece as written.</param>
/// <param name="Start">Where it starts, counted from 0.</param>
public readonly record struct ConditionToken(ConditionTokenKind Kind, string Text, int Start)
{
    /// <summary>Just after its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether a value may end with it, so that an operator may follow.</summary>
    public bool EndsValue => Kind != ConditionTokenKind.Sign || Text is ")" or "]" or "}";

    /// <summary>Whether it is a sign.</summary>
    /// <param name="text">The sign.</param>
    /// <returns>True where it is this one.</returns>
    public bool IsSign(string text) => Kind == ConditionTokenKind.Sign && Text == text;

    /// <summary>Whether it is a word.</summary>
    /// <param name="text">The word.</param>
    /// <returns>True where it is this one.</returns>
    public bool IsWord(string text) => Kind == ConditionTokenKind.Word && Text == text;
}
