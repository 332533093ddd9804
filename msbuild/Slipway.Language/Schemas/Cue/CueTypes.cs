namespace Slipway.Language.Schemas.Cue;

/// <summary>The names that CUE declares itself.</summary>
internal static class CueTypes
{
    private static readonly Dictionary<string, CueShape> Names = new(StringComparer.Ordinal)
    {
        ["_"] = CueShape.Anything,
        ["string"] = new CueShape { Text = new CueText() },
        ["bytes"] = new CueShape { Text = new CueText() },
        ["bool"] = new CueShape { IsFlag = true },
        ["int"] = Whole(null, null),
        ["float"] = new CueShape { Number = new CueNumber() },
        ["number"] = new CueShape { Number = new CueNumber() },
        ["float32"] = new CueShape { Number = new CueNumber() },
        ["float64"] = new CueShape { Number = new CueNumber() },
        ["uint"] = Whole(0, null),
        ["rune"] = Whole(0, 0x10FFFF),
        ["int8"] = Whole(sbyte.MinValue, sbyte.MaxValue),
        ["int16"] = Whole(short.MinValue, short.MaxValue),
        ["int32"] = Whole(int.MinValue, int.MaxValue),
        ["int64"] = Whole(null, null),
        ["uint8"] = Whole(0, byte.MaxValue),
        ["byte"] = Whole(0, byte.MaxValue),
        ["uint16"] = Whole(0, ushort.MaxValue),
        ["uint32"] = Whole(0, uint.MaxValue),
        ["uint64"] = Whole(0, null),
        ["null"] = CueShape.Literal(null),
        ["true"] = CueShape.Literal(true),
        ["false"] = CueShape.Literal(false),
    };

    /// <summary>What a name stands for; null where CUE does not declare it.</summary>
    public static CueShape? Find(string name) => Names.GetValueOrDefault(name);

    private static CueShape Whole(decimal? least, decimal? most) =>
        new()
        {
            Number = new CueNumber
            {
                IsWhole = true,
                Least = least,
                Most = most,
            },
        };
}
