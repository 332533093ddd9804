using System.Buffers.Binary;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Slipway.Oci.Layers;

/// <summary>
/// Compresses with gzip, to the same bytes everywhere: the framework's own compressor gives others with each version
/// and system, so a managed one is used, and the header names no time and no system.
/// </summary>
internal sealed class GzipStream(Stream next) : WriteOnlyStream
{
    private static readonly byte[] Header = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];

    private readonly Deflater deflater = new(Deflater.DEFAULT_COMPRESSION, noZlibHeaderOrFooter: true);
    private readonly Crc32 checksum = new();
    private readonly byte[] output = new byte[64 * 1024];
    private bool isBegun;
    private uint length;

    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public override void Write(byte[] buffer, int offset, int count)
    {
        Begin();
        checksum.Update(new ArraySegment<byte>(buffer, offset, count));
        length = unchecked(length + (uint)count);
        deflater.SetInput(buffer, offset, count);
        while (!deflater.IsNeedingInput && deflater.Deflate(output) is > 0 and var written)
            next.Write(output, 0, written);
    }

    /// <summary>Chooses whether what comes next is compressed, or stored as it is.</summary>
    public void Store(bool isStored) =>
        deflater.SetLevel(isStored ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);

    /// <summary>Writes what is left, and the sums by which readers check.</summary>
    public void End()
    {
        Begin();
        deflater.Finish();
        while (!deflater.IsFinished)
            next.Write(output, 0, deflater.Deflate(output));
        Span<byte> sums = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(sums, (uint)checksum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(sums[4..], length);
        next.Write(sums);
    }

    public override void Flush() => next.Flush();

    private void Begin()
    {
        if (isBegun)
            return;
        isBegun = true;
        next.Write(Header);
    }
}
