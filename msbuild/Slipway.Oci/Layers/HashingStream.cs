using System.Security.Cryptography;

namespace Slipway.Oci.Layers;

/// <summary>Hashes what is written, and passes it on.</summary>
internal sealed class HashingStream(Stream next) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    /// <summary>How many bytes were written.</summary>
    public override long Length => length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>The digest of what was written.</summary>
    public Digest ToDigest() => Digest.FromHash(hash.GetCurrentHash());

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        length += buffer.Length;
        hash.AppendData(buffer);
        next.Write(buffer);
    }

    public override void Flush() => next.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            hash.Dispose();
        base.Dispose(disposing);
    }
}
