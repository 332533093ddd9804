using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layers;

/// <summary>A file that goes from the disk into the archive a block at a time.</summary>
internal sealed class LargeFile : FileContent
{
    private readonly SourceFile source;
    private readonly IProgress<long>? progress;
    private readonly SafeFileHandle file;

    /// <summary>Opens the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="progress">Learns the bytes as they are copied; null where none does.</param>
    /// <exception cref="DiagnosticException">It cannot be read.</exception>
    public LargeFile(SourceFile source, IProgress<long>? progress)
    {
        (this.source, this.progress) = (source, progress);
        try
        {
            file = File.OpenHandle(source.FullPath, options: FileOptions.SequentialScan);
            Span<byte> start = stackalloc byte[StartLength];
            IsProgram = BeginsLikeProgram(start[..RandomAccess.Read(file, start, 0)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            throw FileFaults.Unread(source.FullPath, exception);
        }
    }

    public override bool IsProgram { get; }

    /// <inheritdoc />
    /// <exception cref="DiagnosticException">It cannot be read, or is not what it was when the folder was looked at.</exception>
    public override Digest CopyTo(BlockStream blocks, CancellationToken cancellation)
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
                    throw source.Changed();
                hash.AppendData(room[..count]);
                blocks.Advance(count);
                offset += count;
                progress?.Report(count);
            }
            source.CheckUnchanged();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.Unread(source.FullPath, exception);
        }
        return Digest.FromHash(hash.GetHashAndReset());
    }

    public override void Dispose()
    {
        file.Dispose();
        base.Dispose();
    }
}
