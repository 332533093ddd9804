namespace Slipway.Language.Schemas.Cue;

/// <summary>Conditions that CUE writes as operators and as calls: <c>&gt;=0</c>, <c>strings.MinRunes(1)</c>.</summary>
internal static class CueConstraints
{
    /// <summary>What an operator before a value asks.</summary>
    /// <returns>The shape; null where a schema cannot say it.</returns>
    public static CueShape? Of(string sign, CueShape operand)
    {
        if (operand is not { IsConcrete: true })
            return null;
        var text = operand.Text?.Values is [var word] ? word : null;
        var number = operand.Number?.Values is [var only] ? only : (decimal?)null;
        return (sign, text, number) switch
        {
            ("+", _, not null) => operand,
            ("-", _, { } value) => CueShape.Literal(-value),
            ("=~", { } pattern, _) => new CueShape { Text = new CueText { Pattern = Sound(pattern) } },
            ("!~", not null, _) => new CueShape { Text = new CueText() },
            ("!=", "", _) => new CueShape { Text = new CueText { Least = 1 } },
            ("!=", not null, _) => new CueShape { Text = new CueText() },
            ("<" or "<=" or ">" or ">=", not null, _) => new CueShape { Text = new CueText() },
            (">" or ">=", _, { } least) => Number(new CueNumber { Least = least, IsAbove = sign == ">" }),
            ("<" or "<=", _, { } most) => Number(new CueNumber { Most = most, IsBelow = sign == "<" }),
            ("!=", _, not null) => Number(new CueNumber()),
            ("!=", _, _) => CueShape.Anything,
            ("!", _, _) => new CueShape { IsFlag = true }.Filled(),
            _ => null,
        };
    }

    /// <summary>What a call asks.</summary>
    /// <param name="function">The function: <c>strings.MinRunes</c>.</param>
    /// <param name="argument">Its first argument.</param>
    /// <returns>The shape; null where a schema cannot say it.</returns>
    public static CueShape? OfCall(string function, CueShape? argument)
    {
        var count = argument?.Number?.Values is [var value and >= 0 and <= int.MaxValue] ? (int)value : (int?)null;
        return function switch
        {
            "strings.MinRunes" => new CueShape { Text = new CueText { Least = count } },
            "strings.MaxRunes" => new CueShape { Text = new CueText { Most = count } },
            "list.MinItems" => new CueShape { List = new CueListShape(CueShape.Anything, Least: count) },
            "list.MaxItems" => new CueShape { List = new CueListShape(CueShape.Anything, Most: count) },
            "list.UniqueItems" => new CueShape { List = new CueListShape(CueShape.Anything) },
            "struct.MinFields" or "struct.MaxFields" => new CueShape { Struct = CueStructShape.Open },
            "math.MultipleOf" => Number(new CueNumber()),
            "time.Format" => new CueShape { Text = new CueText() },
            _ => null,
        };
    }

    private static CueShape Number(CueNumber number) => new() { Number = number };

    /// <summary>A regular expression that .NET reads as Go does; null where that is not so.</summary>
    private static string? Sound(string pattern)
    {
        try
        {
            _ = System.Text.RegularExpressions.Regex.Match(
                "",
                Slipway.Schema.Model.SchemaPattern.ForDotNet(pattern),
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
            return pattern;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
