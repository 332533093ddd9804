using System.Globalization;

namespace Slipway.Build.Imaging;

/// <summary>The time that everything in images has: <c>SOURCE_DATE_EPOCH</c>.</summary>
internal static class SourceDate
{
    /// <summary>What users call it.</summary>
    public const string Option = "SOURCE_DATE_EPOCH";

    /// <summary>Reads it.</summary>
    /// <param name="text">Seconds since 1970; null or empty for 0.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    /// <returns>The seconds; 0 where something is wrong.</returns>
    public static long Read(string? text, out string? fault)
    {
        fault = null;
        if (string.IsNullOrEmpty(text))
            return 0;
        if (uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var time))
            return time;
        fault = $"'{text}' is not a time; write seconds since 1970, such as 1700000000";
        return 0;
    }
}
