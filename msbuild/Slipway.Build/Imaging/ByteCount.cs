using System.Globalization;

namespace Slipway.Build.Imaging;

/// <summary>Sizes as people read them.</summary>
internal static class ByteCount
{
    private static readonly string[] Units = ["bytes", "KiB", "MiB", "GiB", "TiB"];

    /// <summary><c>512 bytes</c>, <c>3.2 GiB</c>.</summary>
    public static string Of(long bytes)
    {
        double size = bytes;
        var unit = 0;
        for (; size >= 1024 && unit < Units.Length - 1; unit++)
            size /= 1024;
        var number = unit == 0 || size >= 100 ? "0" : "0.0";
        return $"{size.ToString(number, CultureInfo.InvariantCulture)} {Units[unit]}";
    }
}
