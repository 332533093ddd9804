namespace Slipway.Oci.Licenses;

/// <summary>The licences and exceptions that SPDX lists, by their names; letters may be of either case.</summary>
public static class LicenseList
{
    /// <summary>The licences.</summary>
    public static IReadOnlySet<string> Names { get; } = Read("LicenseNames.txt");

    /// <summary>What follows <c>WITH</c>.</summary>
    public static IReadOnlySet<string> Exceptions { get; } = Read("LicenseExceptions.txt");

    private static HashSet<string> Read(string file)
    {
        using var stream = typeof(LicenseList).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
