using System.Buffers;
using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layers;

/// <summary>
/// The contents of a layer's files, in their order. Small ones are read ahead, several at a time: to open one takes
/// longer than to read it.
/// </summary>
/// <param name="plan">The layer.</param>
/// <param name="progress">Told how many bytes were read.</param>
internal sealed class FileContents(LayerPlan plan, IProgress<long>? progress) : IDisposable
{
    private const int LargestSmall = 64 * 1024;
    private const int BufferSize = 1024 * 1024;

    private readonly Queue<SourceFile> unread = new(plan.Files.Select(file => file.Source).Where(IsSmall));
    private readonly Queue<SmallFile> read = [];
    private byte[] buffer = [];

    /// <summary>The content of the next file.</summary>
    /// <exception cref="DiagnosticException">It cannot be read, or is not what it was when the folder was looked at.</exception>
    public FileContent Next(SourceFile file, CancellationToken cancellation)
    {
        if (!IsSmall(file))
            return new LargeFile(file, progress);
        if (read.Count == 0)
            ReadAhead(cancellation);
        return read.Dequeue();
    }

    public void Dispose()
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private static bool IsSmall(SourceFile file) => file.Size <= LargestSmall;

    /// <summary>Fills the buffer again; all that was in it has been copied.</summary>
    private void ReadAhead(CancellationToken cancellation)
    {
        if (buffer.Length == 0)
            buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var places = new List<(SourceFile File, Memory<byte> Place)>();
        var filled = 0;
        while (unread.TryPeek(out var file) && filled + file.Size <= BufferSize)
        {
            places.Add((unread.Dequeue(), buffer.AsMemory(filled, (int)file.Size)));
            filled += (int)file.Size;
        }
        var contents = new SmallFile[places.Count];
        Together.ForEach(
            places,
            (one, at) =>
            {
                contents[at] = new SmallFile(one.File, one.Place);
                progress?.Report(one.Place.Length);
            },
            cancellation
        );
        foreach (var content in contents)
            read.Enqueue(content);
    }
}
