using System.Globalization;

namespace Slipway.Language.Schemas.Cue;

/// <summary>What a number may be.</summary>
internal sealed record CueNumber
{
    /// <summary>Whether it is whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The only numbers; null where there is no such list.</summary>
    public IReadOnlyList<decimal>? Values { get; init; }

    /// <summary>The least number.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest number.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether the least number is not allowed itself.</summary>
    public bool IsAbove { get; init; }

    /// <summary>Whether the greatest number is not allowed itself.</summary>
    public bool IsBelow { get; init; }

    /// <summary>The least number of those allowed; of all but whole ones there may be none.</summary>
    public decimal? Minimum => Least is { } least && IsAbove && IsWhole ? decimal.Floor(least) + 1 : Least;

    /// <summary>The greatest number of those allowed; of all but whole ones there may be none.</summary>
    public decimal? Maximum => Most is { } most && IsBelow && IsWhole ? decimal.Ceiling(most) - 1 : Most;

    /// <summary>What is both.</summary>
    public CueNumber And(CueNumber other)
    {
        var isLeastMine = other.Least is null || Least >= other.Least;
        var isMostMine = other.Most is null || Most <= other.Most;
        return new CueNumber
        {
            IsWhole = IsWhole || other.IsWhole,
            Values = CueValues.And(Values, other.Values),
            Least = isLeastMine ? Least : other.Least,
            IsAbove = isLeastMine ? IsAbove : other.IsAbove,
            Most = isMostMine ? Most : other.Most,
            IsBelow = isMostMine ? IsBelow : other.IsBelow,
        };
    }

    /// <summary>What is one or the other; where both have conditions, only whether it is whole is asked.</summary>
    public CueNumber Or(CueNumber other)
    {
        if (Values is not null && other.Values is not null)
            return new CueNumber { Values = CueValues.Or(Values, other.Values) };
        if (Values is { } numbers && numbers.All(other.Takes))
            return other;
        if (other.Values is { } others && others.All(Takes))
            return this;
        return new CueNumber { IsWhole = IsWhole && other.IsWhole };
    }

    /// <summary>Reads a number as CUE writes it: <c>10</c>, <c>0x1f</c>, <c>4Ki</c>, <c>0.5</c>.</summary>
    public static decimal? Read(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
            return Whole(
                text[2..],
                text[1] == 'x' ? 16
                    : text[1] == 'o' ? 8
                    : 2
            );
        var digits = text.TrimEnd('i', 'K', 'M', 'G', 'T', 'P');
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        var power =
            digits.Length < text.Length ? "KMGTP".IndexOf(text[digits.Length], StringComparison.Ordinal) + 1 : 0;
        var factor = text.EndsWith('i') ? 1024m : 1000m;
        try
        {
            for (; power > 0; power--)
                number *= factor;
            return number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private bool Takes(decimal number) =>
        Values is null && (!IsWhole || decimal.IsInteger(number)) && !(number < Minimum) && !(number > Maximum);

    private static decimal? Whole(string digits, int radix)
    {
        var number = 0m;
        foreach (var digit in digits)
        {
            var value = char.IsAsciiHexDigit(digit) ? System.Convert.ToInt32(digit.ToString(), 16) : radix;
            if (value >= radix || number > long.MaxValue)
                return null;
            number = number * radix + value;
        }
        return number;
    }
}
