using System.Text;

namespace Slipway.Oci.Tar;

/// <summary>What an entry of an archive is.</summary>
internal enum TarKind : byte
{
    File = (byte)'0',
    Link = (byte)'2',
    Folder = (byte)'5',
    Extension = (byte)'x',
}

/// <summary>
/// The header of an entry: 512 bytes that depend on its arguments alone. Owner and group are root and have no names, so
/// that no account leaks into an image.
/// </summary>
internal static class TarHeader
{
    /// <summary>The size of headers, and what content is padded to.</summary>
    public const int Size = 512;

    /// <summary>The largest content whose size fits the header: 8 GiB less one byte.</summary>
    public const long MaximumSize = 0x1FFFFFFFF;

    private const int NameLength = 100;
    private const int PrefixLength = 155;

    /// <summary>Whether a path fits: plain ASCII, and short enough for the two fields it may be split over.</summary>
    public static bool Fits(string path) => Ascii.IsValid(path) && Split(path) >= 0;

    /// <summary>Whether the target of a link fits.</summary>
    public static bool FitsLink(string target) => Ascii.IsValid(target) && target.Length <= NameLength;

    /// <summary>Writes a header over 512 bytes.</summary>
    public static void Write(
        Span<byte> header,
        TarKind kind,
        string path,
        int mode,
        long size,
        long time,
        string target = ""
    )
    {
        header.Clear();
        var split = Split(path);
        Encoding.ASCII.GetBytes(split > 0 ? path.AsSpan(split + 1) : path, header[..NameLength]);
        Octal(header[100..108], mode);
        Octal(header[108..116], 0);
        Octal(header[116..124], 0);
        Octal(header[124..136], size);
        Octal(header[136..148], time);
        header[148..156].Fill((byte)' ');
        header[156] = (byte)kind;
        Encoding.ASCII.GetBytes(target, header.Slice(157, NameLength));
        "ustar\000"u8.CopyTo(header[257..]);
        Octal(header[329..337], 0);
        Octal(header[337..345], 0);
        if (split > 0)
            Encoding.ASCII.GetBytes(path.AsSpan(0, split), header.Slice(345, PrefixLength));

        var sum = 0;
        foreach (var value in header)
            sum += value;
        Octal(header[148..155], sum);
        header[155] = (byte)' ';
    }

    /// <summary>Where a path is split: 0 for nowhere, -1 for a path that does not fit.</summary>
    private static int Split(string path)
    {
        if (path.Length <= NameLength)
            return 0;
        // The slash itself is left out; the one at the end of a folder's path cannot be it.
        var slash = path.IndexOf('/', Math.Max(path.Length - NameLength - 1, 1));
        return slash > 0 && slash < path.Length - 1 && slash <= PrefixLength ? slash : -1;
    }

    /// <summary>Digits with zeros in front, and a NUL at the end.</summary>
    private static void Octal(Span<byte> field, long value)
    {
        for (var at = field.Length - 2; at >= 0; at--)
        {
            field[at] = (byte)('0' + (value & 7));
            value >>= 3;
        }
    }
}
