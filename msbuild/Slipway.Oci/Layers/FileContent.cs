using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layers;

/// <summary>The content of a file while it is packed.</summary>
internal sealed class FileContent : IDisposable
{
    private readonly SourceFile source;
    private readonly SafeFileHandle file;

    public FileContent(SourceFile source)
    {
        this.source = source;
        try
        {
            file = File.OpenHandle(source.FullPath, options: FileOptions.SequentialScan);
            IsProgram = BeginsLikeProgram();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            throw FileFaults.Unread(source.FullPath, exception);
        }
    }

    /// <summary>
    /// Whether it may be run: a script that names its interpreter, or a program of Linux. What the disk says of it is of
    /// no account, since not every disk says it.
    /// </summary>
    public bool IsProgram { get; }

    /// <summary>Copies the content.</summary>
    /// <returns>Its digest.</returns>
    /// <exception cref="DiagnosticException">It cannot be read, or is not what it was when the folder was looked at.</exception>
    public Digest CopyTo(BlockStream blocks, IProgress<long>? progress, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            long offset = 0;
            while (offset < source.Size)
            {
                cancellation.ThrowIfCancellationRequested();
                var room = blocks.Room;
                var wanted = (int)Math.Min(room.Length, source.Size - offset);
                var count = RandomAccess.Read(file, room[..wanted], offset);
                if (count == 0)
                    throw FileFaults.Changed.In(source.FullPath, source.FullPath).ToException();
                hash.AppendData(room[..count]);
                blocks.Advance(count);
                offset += count;
                progress?.Report(count);
            }
            CheckUnchanged();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.Unread(source.FullPath, exception);
        }
        return Digest.FromHash(hash.GetHashAndReset());
    }

    public void Dispose() => file.Dispose();

    private bool BeginsLikeProgram()
    {
        Span<byte> start = stackalloc byte[4];
        var count = RandomAccess.Read(file, start, 0);
        return start[..count].StartsWith("#!"u8) || start[..count].SequenceEqual("\u007FELF"u8);
    }

    private void CheckUnchanged()
    {
        var isSame =
            RandomAccess.GetLength(file) == source.Size
            && File.GetLastWriteTimeUtc(file).Ticks == source.Modified
            && File.GetLastWriteTimeUtc(source.FullPath).Ticks == source.Modified;
        if (!isSame)
            throw FileFaults.Changed.In(source.FullPath, source.FullPath).ToException();
    }
}
