namespace Slipway.Language.Schemas.Cue;

/// <summary>Puts shapes together: <c>&amp;</c> and <c>|</c>.</summary>
internal static class CueUnion
{
    /// <summary>What is both. Shapes that have nothing in common are a fault of the definition, and nothing is asked.</summary>
    public static CueShape And(CueShape one, CueShape other)
    {
        if (one.IsAnything || other.IsAnything)
            return AndAnything(one.IsAnything ? one : other, one.IsAnything ? other : one);
        var both = new CueShape
        {
            Text = one.Text is { } text && other.Text is { } otherText ? text.And(otherText) : null,
            Number = one.Number is { } number && other.Number is { } otherNumber ? number.And(otherNumber) : null,
            IsFlag = one.IsFlag && other.IsFlag,
            IsNull = one.IsNull && other.IsNull,
            List = one.List is { } list && other.List is { } otherList ? list.And(otherList) : null,
            Struct = one.Struct is { } fields && other.Struct is { } otherFields ? fields.And(otherFields) : null,
            IsConcrete = one.IsConcrete || other.IsConcrete,
            HasDefault = one.HasDefault || other.HasDefault,
            Value = one.IsConcrete || (one.HasDefault && !other.IsConcrete) ? one.Value : other.Value,
        };
        return IsNothing(both) ? CueShape.Computed : both;
    }

    /// <summary>What is one of some.</summary>
    /// <param name="alternatives">The alternatives, and whether each is marked as the default.</param>
    public static CueShape Or(IReadOnlyList<(CueShape Shape, bool IsMarked)> alternatives)
    {
        // What is computed is one of the others.
        var known = alternatives.Where(one => !one.Shape.IsComputed).Select(one => one.Shape).ToList();
        var all = known.Count > 0 ? known.Aggregate(Or) : CueShape.Computed;
        var marked = alternatives.Where(one => one.IsMarked).Select(one => one.Shape).ToList();
        var standard =
            marked.Count > 0
                ? marked.Find(one => one.MayBeAbsent)
                : alternatives.Select(one => one.Shape).FirstOrDefault(one => one.HasDefault);
        return all with
        {
            IsConcrete = alternatives.Count == 1 && all.IsConcrete,
            HasDefault = standard is not null,
            Value = standard?.Value ?? (alternatives.Count == 1 ? all.Value : null),
        };
    }

    /// <summary>What is one or the other, leaving defaults aside.</summary>
    public static CueShape Or(CueShape one, CueShape other)
    {
        if (one.IsAnything || other.IsAnything)
            return CueShape.Anything;
        return new CueShape
        {
            Text = one.Text is { } text && other.Text is { } otherText ? text.Or(otherText) : one.Text ?? other.Text,
            Number =
                one.Number is { } number && other.Number is { } otherNumber
                    ? number.Or(otherNumber)
                    : one.Number ?? other.Number,
            IsFlag = one.IsFlag || other.IsFlag,
            IsNull = one.IsNull || other.IsNull,
            List = one.List is { } list && other.List is { } otherList ? list.Or(otherList) : one.List ?? other.List,
            Struct =
                one.Struct is { } fields && other.Struct is { } otherFields
                    ? fields.Or(otherFields)
                    : one.Struct ?? other.Struct,
        };
    }

    private static CueShape AndAnything(CueShape anything, CueShape other) =>
        other with
        {
            HasDefault = other.HasDefault || anything.IsFilled,
            Value = other.Value ?? anything.Value,
            Struct = anything.IsComputed && other.Struct is { } fields ? fields with { IsOpen = true } : other.Struct,
        };

    private static bool IsNothing(CueShape shape) =>
        shape is { Text: null, Number: null, IsFlag: false, IsNull: false, List: null, Struct: null };
}
