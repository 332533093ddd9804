using System.Security.Cryptography;

namespace Slipway.Oci.Layers;

/// <summary>Hashes what is written, and passes it on.</summary>
internal sealed class HashingStream(Stream next) : WriteOnlyStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    /// <summary>How many bytes were written.</summary>
    public override long Length => length;

    /// <summary>The digest of what was written.</summary>
    public Digest ToDigest() => Digest.FromHash(hash.GetCurrentHash());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        length += buffer.Length;
        hash.AppendData(buffer);
        next.Write(buffer);
    }

    public override void Flush() => next.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            hash.Dispose();
        base.Dispose(disposing);
    }
}
