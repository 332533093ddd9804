namespace Slipway.Schema.Formats;

/// <summary>A volume of VESSL as <c>storage/volume/path</c>, without a scheme.</summary>
public static class VesslVolume
{
    /// <summary><c>vessl-volume</c>.</summary>
    public static ValueFormat Format { get; } =
        new("vessl-volume", "a storage and a volume, joined by '/'", "vessl-storage/datasets", Fault);

    private static string? Fault(string text)
    {
        if (text.Contains("://"))
            return "has a scheme, and this key takes none";
        return text.Split('/').Count(part => part.Length > 0) < 2 ? "names no storage and volume" : null;
    }
}
