using System.Text;

namespace Slipway.Oci.Files;

/// <summary>Names of files: which of them every consumer of an image can take.</summary>
internal static class SourceName
{
    private const int MaximumNameBytes = 255;
    private const int MaximumPathBytes = 4000;

    /// <summary>What is wrong with a name; null where nothing is.</summary>
    /// <param name="name">The last part of the path.</param>
    /// <param name="path">The whole path below the folder.</param>
    public static string? Fault(string name, string path)
    {
        if (name.Any(char.IsControl))
            return "has a line break or another control character in its name";
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
            return "has a name that is not UTF-8";
        if (name.Contains('\\', StringComparison.Ordinal))
            return "has a backslash in its name, which separates folders on Windows";
        if (name.StartsWith(".wh.", StringComparison.Ordinal))
            return "has a name that begins with '.wh.', by which layers remove files of those below";
        if (Encoding.UTF8.GetByteCount(name) > MaximumNameBytes)
            return $"has a name of more than {MaximumNameBytes} bytes, which Linux does not take";
        return Encoding.UTF8.GetByteCount(path) > MaximumPathBytes
            ? $"has a path of more than {MaximumPathBytes} bytes, which Linux does not take"
            : null;
    }

    /// <summary>The name on one line.</summary>
    public static string Printable(string name) =>
        string.Concat(name.Select(letter => char.IsControl(letter) ? '?' : letter));
}
