using System.Buffers;

namespace Slipway.Oci.Layers;

/// <summary>
/// Gathers what is written into blocks of one size, and passes a full block on while the next one fills. Blocks of one
/// size also keep compressors from giving other bytes for other calls.
/// </summary>
internal sealed class BlockStream(Stream next) : WriteOnlyStream
{
    private const int BlockSize = 1024 * 1024;

    private byte[] block = ArrayPool<byte>.Shared.Rent(BlockSize);
    private byte[] other = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int filled;
    private Task passing = Task.CompletedTask;

    /// <summary>Room for what comes next, at least one byte; what was put there is reported to <see cref="Advance"/>.</summary>
    public Span<byte> Room => block.AsSpan(filled, BlockSize - filled);

    /// <summary>Counts bytes that were put into <see cref="Room"/>.</summary>
    public void Advance(int count)
    {
        filled += count;
        if (filled == BlockSize)
            Pass();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var count = Math.Min(buffer.Length, Room.Length);
            buffer[..count].CopyTo(Room);
            buffer = buffer[count..];
            Advance(count);
        }
    }

    /// <summary>Passes on what there is.</summary>
    public override void Flush()
    {
        Pass();
        Wait();
        next.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // What follows a fault is of no interest, but the block must not be given back while it is read.
            passing.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
            ArrayPool<byte>.Shared.Return(block);
            ArrayPool<byte>.Shared.Return(other);
        }
        base.Dispose(disposing);
    }

    private void Pass()
    {
        Wait();
        if (filled == 0)
            return;
        (block, other) = (other, block);
        var (full, count) = (other, filled);
        filled = 0;
        passing = Task.Run(() => next.Write(full, 0, count));
    }

    private void Wait() => passing.GetAwaiter().GetResult();
}
