namespace Slipway.Schema.Formats;

/// <summary>Durations as Go's <c>time.ParseDuration</c> reads them: <c>1h30m</c>, <c>1.5s</c>.</summary>
public static class GoDuration
{
    private static readonly (string Unit, double Seconds)[] Units =
    [
        ("ns", 1e-9),
        ("us", 1e-6),
        // Two characters look like this: the micro sign and the Greek letter.
        ("\u00B5s", 1e-6),
        ("\u03BCs", 1e-6),
        ("ms", 1e-3),
        ("s", 1),
        ("m", 60),
        ("h", 3600),
    ];

    /// <summary>Go counts nanoseconds in 63 bits.</summary>
    private const double MaximumSeconds = long.MaxValue / 1e9;

    /// <summary><c>go-duration</c>.</summary>
    public static ValueFormat Format { get; } =
        new("go-duration", "numbers with the units h, m, s, ms, us or ns", "1h30m", Fault);

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The duration as written.</param>
    /// <returns>Its length in seconds, or null where Go would not read it.</returns>
    public static double? Seconds(string text) => Read(text, out _);

    private static string? Fault(string text) => Read(text, out var fault) is null ? fault : null;

    private static double? Read(string text, out string? fault)
    {
        fault = text.Length == 0 ? "is empty" : "is not a duration";
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var sign = at == 1 && text[0] == '-' ? -1 : 1;
        if (text.Substring(at) == "0")
            return 0;
        double seconds = 0;
        var parts = 0;
        for (; at < text.Length; parts++)
        {
            var from = at;
            while (at < text.Length && text[at] is '.' or (>= '0' and <= '9'))
                at++;
            var number = text.Substring(from, at - from);
            from = at;
            while (at < text.Length && text[at] is not ('.' or (>= '0' and <= '9')))
                at++;
            var unit = text.Substring(from, at - from);
            if (
                !double.TryParse(
                    number,
                    System.Globalization.NumberStyles.AllowDecimalPoint,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var value
                )
            )
                return null;
            var known = Array.Find(Units, candidate => candidate.Unit == unit);
            if (known.Unit is null)
            {
                fault = unit.Length == 0 ? "has no unit" : $"has the unit '{unit}', which Go does not know";
                return null;
            }
            seconds += value * known.Seconds;
        }
        if (parts == 0)
            return null;
        fault = "is longer than Go's 290 years";
        return seconds > MaximumSeconds ? null : sign * seconds;
    }
}
