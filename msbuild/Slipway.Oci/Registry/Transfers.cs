namespace Slipway.Oci.Registry;

/// <summary>How many bytes went from and to registries, and of how many: to be read by another thread, for people who wait.</summary>
public sealed class Transfers
{
    private long done;
    private long total;
    private long requests;

    /// <summary>The bytes that moved, those that had to move twice among them.</summary>
    public long Done => Interlocked.Read(ref done);

    /// <summary>The bytes of all blobs that moved, move, or wait for it.</summary>
    public long Total => Interlocked.Read(ref total);

    /// <summary>How many requests were sent.</summary>
    public long Requests => Interlocked.Read(ref requests);

    internal void Moved(long bytes) => Interlocked.Add(ref done, bytes);

    internal void Expect(long bytes) => Interlocked.Add(ref total, bytes);

    internal void Asked() => Interlocked.Increment(ref requests);
}
