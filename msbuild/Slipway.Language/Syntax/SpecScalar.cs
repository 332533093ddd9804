using Slipway.Schema;
using Slipway.Schema.Judging;

namespace Slipway.Language.Syntax;

/// <summary>A single value: text, a number, a truth value or nothing.</summary>
/// <param name="text">The value as written, quotes and escapes resolved.</param>
/// <param name="value">What it means.</param>
/// <param name="span">Where it is, quotes included.</param>
public sealed class SpecScalar(string text, ScalarValue value, SourceSpan span) : SpecNode(span)
{
    /// <summary>The value as written, quotes and escapes resolved.</summary>
    public string Text { get; } = text;

    /// <summary>What is in the file; where a key is a number or a truth value, <see cref="Text"/> is its JSON form.</summary>
    public string Written { get; init; } = text;

    /// <summary>What the value means.</summary>
    public ScalarValue Value { get; } = value;

    /// <summary>The text and its place, as judgements take names.</summary>
    public Named<SourceSpan> Named => new(Text, Span, Span.StartLine);

    /// <summary>Whether something is here that could not be read, and was reported: nothing more can be said of it.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>The type of the value.</summary>
    public ScalarKind Kind => Value.Kind;

    /// <summary>Whether the value is text.</summary>
    public bool IsText => Kind == ScalarKind.Text;

    /// <summary>The value where it is a whole number, a float without a fraction included, as JSON has it.</summary>
    public long? Integer =>
        Value switch
        {
            { Kind: ScalarKind.Integer } => Value.Integer,
            { Kind: ScalarKind.Float } when Math.Abs(Value.Float) < 1e15 && Value.Float % 1 == 0 => (long)Value.Float,
            _ => null,
        };

    /// <summary>The value where it is true or false.</summary>
    public bool? Boolean => Kind == ScalarKind.Boolean ? Value.Integer != 0 : null;

    /// <inheritdoc />
    public override string TypeName =>
        Kind switch
        {
            ScalarKind.Null => "nothing (null)",
            ScalarKind.Boolean => Boolean == true ? "the boolean true" : "the boolean false",
            ScalarKind.Integer => "a whole number",
            ScalarKind.Float => Integer is null ? "a number with a fraction" : "a whole number",
            _ => "text",
        };

    /// <summary>Takes the place of a value that could not be read.</summary>
    /// <param name="span">Where it is.</param>
    /// <returns>A scalar that is nothing.</returns>
    public static SpecScalar Unread(SourceSpan span) => new("", ScalarValue.Null, span) { IsUnread = true };

    /// <summary>Takes the place of a value that was written and is not known: it is like no other.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <returns>A scalar that is text or a number.</returns>
    public static SpecScalar Unknown(SourceSpan span, bool isNumber) =>
        new(isNumber ? "7" : "?", isNumber ? new ScalarValue(ScalarKind.Integer, 7) : ScalarValue.Text, span)
        {
            IsUnread = true,
        };

    /// <summary>Makes a scalar that is text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where it is.</param>
    /// <returns>The scalar.</returns>
    public static SpecScalar OfText(string text, SourceSpan span) => new(text, ScalarValue.Text, span);
}
