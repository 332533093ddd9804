using System.Globalization;
using System.Text;

namespace Slipway.Oci.Tar;

/// <summary>
/// An archive on its way to a reader that keeps extended headers in memory, whatever their size: a few megabytes of gzip can hold
/// gigabytes of them. Here they are measured first.
/// </summary>
/// <param name="archive">The archive.</param>
public sealed class BoundedHeaderStream(Stream archive) : ReadOnlyStream
{
    private const int BlockSize = 512;

    /// <summary>The largest extended header: paths have at most some thousand letters.</summary>
    private const int MostBytes = 64 * 1024;

    private readonly byte[] block = new byte[BlockSize];
    private int blockLength;
    private int blockRead;

    /// <summary>How many bytes there are until the next header.</summary>
    private long left;

    /// <summary>The extended header that is read; null while it is content or another header.</summary>
    private MemoryStream? extended;

    /// <summary>The size that an extended header gives the file after it; null where it gives none.</summary>
    private long? size;

    /// <summary>Whether reading has ended at a header that is too large.</summary>
    public bool IsTooLarge { get; private set; }

    /// <inheritdoc />
    /// <exception cref="InvalidDataException">A header is too large, or is not one.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        if (blockRead == blockLength && left == 0)
            ReadHeader();
        if (blockRead < blockLength)
        {
            var taken = Math.Min(buffer.Length, blockLength - blockRead);
            block.AsSpan(blockRead, taken).CopyTo(buffer);
            blockRead += taken;
            return taken;
        }
        var count = archive.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
        left -= count;
        extended?.Write(buffer[..count]);
        return count;
    }

    /// <summary>Reads what follows the end of the archive, once its reader has found it.</summary>
    /// <returns>Whether it is padding alone.</returns>
    public bool IsAtEnd() => Padding.IsAll(archive) && archive is not GzipContent { HasMore: true };

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            archive.Dispose();
        base.Dispose(disposing);
    }

    private void ReadHeader()
    {
        if (extended is not null)
            size = SizeIn(extended.ToArray()) ?? size;
        extended = null;
        blockRead = 0;
        blockLength = archive.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false);
        if (blockLength < BlockSize || !block.AsSpan().ContainsAnyExcept((byte)0))
            return;
        var length = Number(block.AsSpan(124, 12));
        var type = (char)block[156];
        if (type is 'x' or 'g' or 'L' or 'K')
        {
            IsTooLarge = length > MostBytes;
            if (IsTooLarge)
                throw new InvalidDataException();
            extended = type == 'x' ? new MemoryStream() : null;
        }
        else
        {
            // Links, devices and folders have no content, whatever their size says.
            length = type is '1' or '2' or '3' or '4' or '5' or '6' ? 0 : size ?? length;
            size = null;
        }
        left = (length + BlockSize - 1) / BlockSize * BlockSize;
    }

    /// <summary>A number in octal digits, or in binary ones where the first bit is set.</summary>
    private static long Number(ReadOnlySpan<byte> field)
    {
        var number = 0L;
        if ((field[0] & 0x80) != 0)
        {
            foreach (var part in field[^8..])
                number = (number << 8) | part;
            return number >= 0 && number < long.MaxValue - BlockSize ? number : throw new InvalidDataException();
        }
        foreach (var digit in Encoding.ASCII.GetString(field).Trim('\0', ' '))
            number = digit is >= '0' and <= '7' ? number * 8 + (digit - '0') : throw new InvalidDataException();
        return number;
    }

    /// <summary>The size among records such as <c>20 size=8589934592</c>.</summary>
    private static long? SizeIn(byte[] records)
    {
        const string key = " size=";
        long? found = null;
        foreach (var line in Encoding.UTF8.GetString(records).Split('\n'))
        {
            var at = line.IndexOf(key, StringComparison.Ordinal);
            if (at <= 0 || !line[..at].All(char.IsAsciiDigit))
                continue;
            found =
                long.TryParse(line[(at + key.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                && size < long.MaxValue - BlockSize
                    ? size
                    : throw new InvalidDataException();
        }
        return found;
    }
}
