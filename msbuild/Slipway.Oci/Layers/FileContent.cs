namespace Slipway.Oci.Layers;

/// <summary>The content of a file while it is packed.</summary>
internal abstract class FileContent : IDisposable
{
    /// <summary>How many bytes tell whether it may be run.</summary>
    protected const int StartLength = 4;

    /// <summary>
    /// Whether it may be run: a script that names its interpreter, or a program of Linux. What the disk says of it is of
    /// no account, since not every disk says it.
    /// </summary>
    public abstract bool IsProgram { get; }

    /// <summary>Copies the content.</summary>
    /// <returns>Its digest.</returns>
    public abstract Digest CopyTo(BlockStream blocks, CancellationToken cancellation);

    /// <summary>Lets go of the file.</summary>
    public virtual void Dispose() { }

    /// <summary>Whether what begins so may be run.</summary>
    protected static bool BeginsLikeProgram(ReadOnlySpan<byte> start) =>
        start.StartsWith("#!"u8) || start.StartsWith("\u007FELF"u8);
}
