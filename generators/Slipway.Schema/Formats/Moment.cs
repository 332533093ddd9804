using System.Globalization;

namespace Slipway.Schema.Formats;

/// <summary>Points in time as the API server takes them (RFC 3339).</summary>
public static class Moment
{
    private static readonly string[] Patterns =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary><c>date-time</c>.</summary>
    public static ValueFormat Format { get; } =
        new("date-time", "a date and time with a time zone", "2030-01-31T22:00:00Z", Fault);

    private static string? Fault(string text)
    {
        if (
            DateTimeOffset.TryParseExact(
                text,
                Patterns,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out _
            )
        )
            return null;
        return text.IndexOf('T') < 0 ? "has no time after the date" : "is not a date and time with a time zone";
    }
}
