using System.Buffers.Binary;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Slipway.Oci.Tar;

/// <summary>
/// What is compressed in a gzip file: all its members, one after the other. The framework's own reader passes over
/// whatever follows the last one without a word; this one notices it.
/// </summary>
/// <param name="file">The file, at its beginning.</param>
public sealed class GzipContent(Stream file) : ReadOnlyStream
{
    private const int HasChecksum = 2;
    private const int HasExtra = 4;
    private const int HasName = 8;
    private const int HasComment = 16;

    private readonly Inflater inflater = new(noHeader: true);
    private readonly Crc32 checksum = new();
    private readonly byte[] input = new byte[64 * 1024];
    private readonly byte[] output = new byte[64 * 1024];
    private int start;
    private int end;
    private bool isOpen;
    private bool isEnded;
    private uint length;

    /// <summary>How many members were begun.</summary>
    public int Members { get; private set; }

    /// <summary>Whether something other than padding follows the last member; known once everything was read.</summary>
    public bool HasMore { get; private set; }

    /// <inheritdoc />
    /// <exception cref="InvalidDataException">It is not compressed with gzip, or is damaged.</exception>
    /// <exception cref="EndOfStreamException">It was cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        try
        {
            while (isOpen || OpenMember())
            {
                if (Inflate(buffer) is > 0 and var count)
                    return count;
                if (inflater.IsFinished)
                    CloseMember();
            }
        }
        // The library's decoder trusts the tables that it reads; damaged ones lead it out of its own.
        catch (Exception exception) when (exception is SharpZipBaseException or IndexOutOfRangeException)
        {
            throw new InvalidDataException();
        }
        return 0;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        if (inflater.IsNeedingInput)
        {
            if (start == end && !Fill())
                throw new EndOfStreamException();
            inflater.SetInput(input, start, end - start);
            start = end;
        }
        var count = inflater.Inflate(output, 0, Math.Min(buffer.Length, output.Length));
        if (count == 0 && !inflater.IsNeedingInput && !inflater.IsFinished)
            throw new InvalidDataException();
        output.AsSpan(0, count).CopyTo(buffer);
        checksum.Update(new ArraySegment<byte>(output, 0, count));
        length = unchecked(length + (uint)count);
        return count;
    }

    /// <summary>Begins the next member; false at the end of the last one.</summary>
    private bool OpenMember()
    {
        if (isEnded)
            return false;
        if (!IsMember())
        {
            if (Members == 0)
                throw new InvalidDataException();
            isEnded = true;
            HasMore = input.AsSpan(start, end - start).ContainsAnyExcept((byte)0) || !Padding.IsAll(file);
            return false;
        }
        Members++;
        PassHeader();
        inflater.Reset();
        checksum.Reset();
        length = 0;
        return isOpen = true;
    }

    private void CloseMember()
    {
        start = end - inflater.RemainingInput;
        Span<byte> sums = [Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next()];
        if (
            BinaryPrimitives.ReadUInt32LittleEndian(sums) != (uint)checksum.Value
            || BinaryPrimitives.ReadUInt32LittleEndian(sums[4..]) != length
        )
            throw new InvalidDataException();
        isOpen = false;
    }

    /// <summary>Whether a member follows, by the two bytes that each begins with.</summary>
    private bool IsMember()
    {
        if (end - start < 2)
        {
            input.AsSpan(start, end - start).CopyTo(input);
            (start, end) = (0, end - start);
            end += file.ReadAtLeast(input.AsSpan(end), 2 - end, throwOnEndOfStream: false);
        }
        return end - start >= 2 && input[start] == 0x1F && input[start + 1] == 0x8B;
    }

    private void PassHeader()
    {
        start += 2;
        var method = Next();
        var flags = Next();
        if (method != 8 || flags >= 32)
            throw new InvalidDataException();
        Pass(6);
        if ((flags & HasExtra) != 0)
            Pass(Next() | (Next() << 8));
        foreach (var text in new[] { HasName, HasComment })
        {
            while ((flags & text) != 0 && Next() != 0)
                continue;
        }
        if ((flags & HasChecksum) != 0)
            Pass(2);
    }

    private void Pass(int count)
    {
        for (; count > 0; count--)
            Next();
    }

    private byte Next() => start < end || Fill() ? input[start++] : throw new EndOfStreamException();

    private bool Fill()
    {
        start = 0;
        end = file.Read(input);
        return end > 0;
    }
}
