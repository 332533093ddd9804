using System.Security.Cryptography;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layout;

/// <summary>A blob on its way into a layout: it is hashed while it is written, and there once it is committed.</summary>
public sealed class BlobStream : WriteOnlyStream
{
    /// <summary>From which size on a second core is worth its start.</summary>
    private const int LargeBlock = 256 * 1024;

    private readonly OciLayout layout;
    private readonly string temporary;
    private readonly FileStream file;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool isClosed;

    internal BlobStream(OciLayout layout)
    {
        this.layout = layout;
        temporary = Path.Combine(layout.Folder, "blobs", "sha256", $".{Path.GetRandomFileName()}.tmp");
        try
        {
            file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            hash.Dispose();
            throw LayoutFaults.Unwritable(layout.Folder, exception);
        }
    }

    /// <summary>How many bytes were written so far.</summary>
    public override long Length => file.Position;

    /// <summary>Moves the blob to its place.</summary>
    /// <param name="expected">The digest it must have; null for any.</param>
    /// <exception cref="DiagnosticException">It has another digest, or the disk does not take it.</exception>
    public Digest Commit(Digest? expected = null)
    {
        var digest = Digest.FromHash(hash.GetHashAndReset());
        if (expected is { } wanted && wanted != digest)
        {
            var path = layout.BlobPath(wanted);
            throw LayoutFaults.BadBlob.In(path, path, $"the digest of its bytes is {digest}").ToException();
        }
        try
        {
            file.Dispose();
            File.Move(temporary, layout.BlobPath(digest), overwrite: true);
            isClosed = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LayoutFaults.Unwritable(layout.Folder, exception);
        }
        return digest;
    }

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        WriteToDisk(buffer);
    }

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count < LargeBlock)
            Write(buffer.AsSpan(offset, count));
        else
            Together.Run(() => WriteToDisk(buffer.AsSpan(offset, count)), () => hash.AppendData(buffer, offset, count));
    }

    /// <inheritdoc />
    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        hash.AppendData(buffer.Span);
        try
        {
            await file.WriteAsync(buffer, cancellationToken);
        }
        catch (IOException exception)
        {
            throw LayoutFaults.Unwritable(layout.Folder, exception);
        }
    }

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override void Flush() => file.Flush();

    /// <summary>Lets go of the blob; one that was not committed leaves nothing behind.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
            hash.Dispose();
            if (!isClosed)
                File.Delete(temporary);
            isClosed = true;
        }
        base.Dispose(disposing);
    }

    private void WriteToDisk(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (IOException exception)
        {
            throw LayoutFaults.Unwritable(layout.Folder, exception);
        }
    }
}
