using System.Globalization;

namespace Slipway.Schema.Formats;

/// <summary>When something is run again and again, as the operators' cron library reads it.</summary>
public static class CronSchedule
{
    private static readonly string[] Months = "jan feb mar apr may jun jul aug sep oct nov dec".Split(' ');
    private static readonly string[] Days = "sun mon tue wed thu fri sat".Split(' ');
    private static readonly string[] Descriptors =
    [
        "@yearly",
        "@annually",
        "@monthly",
        "@weekly",
        "@daily",
        "@midnight",
        "@hourly",
    ];

    private static readonly (string Name, int Least, int Greatest, string[] Words)[] Fields =
    [
        ("minute", 0, 59, []),
        ("hour", 0, 23, []),
        ("day of the month", 1, 31, []),
        ("month", 1, 12, Months),
        ("day of the week", 0, 6, Days),
    ];

    /// <summary><c>cron-schedule</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "cron-schedule",
            "minute, hour, day of the month, month and day of the week, or a word such as @daily",
            "0 2 * * *",
            Fault
        );

    private static string? Fault(string text)
    {
        var rest = text.Trim();
        foreach (var zone in new[] { "TZ=", "CRON_TZ=" })
        {
            if (!rest.StartsWith(zone, StringComparison.Ordinal))
                continue;
            var end = rest.IndexOf(' ');
            rest = end < 0 ? "" : rest.Substring(end).Trim();
        }
        if (rest.StartsWith("@", StringComparison.Ordinal))
            return FaultOfDescriptor(rest);
        var parts = rest.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Fields.Length)
            return $"has {parts.Length} fields, and {Fields.Length} are needed";
        return parts.Select((part, at) => FaultOfField(part, at)).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOfDescriptor(string text)
    {
        const string every = "@every ";
        if (text.StartsWith(every, StringComparison.Ordinal))
        {
            var fault = GoDuration.Format.Fault(text.Substring(every.Length));
            return fault is null ? null : $"has a duration that {fault}";
        }
        return Descriptors.Contains(text, StringComparer.Ordinal)
            ? null
            : $"is not a word of {string.Join(", ", Descriptors)}";
    }

    private static string? FaultOfField(string field, int at)
    {
        var name = Fields[at].Name;
        return
            field.Split(',').Select(one => FaultOfRange(one, at)).FirstOrDefault(fault => fault is not null)
                is { } wrong
            ? $"has the {name} '{field}', which {wrong}"
            : null;
    }

    private static string? FaultOfRange(string text, int at)
    {
        var (_, least, greatest, _) = Fields[at];
        var slash = text.Split('/');
        if (slash.Length > 2)
            return "holds more than one '/'";
        if (slash.Length == 2 && (Number(slash[1]) is not { } step || step == 0))
            return "has a step that is not a number above zero";
        if (slash[0] is "*" or "?")
            return null;
        var ends = slash[0].Split('-');
        if (ends.Length > 2)
            return "holds more than one '-'";
        var values = ends.Select(end => Value(end, at)).ToList();
        if (values.Contains(null))
            return "is not a number";
        if (values.Exists(value => value < least || value > greatest))
            return $"is not from {least} to {greatest}";
        return values[0] > values[values.Count - 1] ? "ends before it begins" : null;
    }

    private static int? Value(string text, int at)
    {
        var (_, least, _, words) = Fields[at];
        var word = Array.FindIndex(words, one => string.Equals(one, text, StringComparison.OrdinalIgnoreCase));
        return word < 0 ? Number(text) : word + least;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
