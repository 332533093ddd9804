using Slipway.Oci.Layout;
using Slipway.Oci.Tar;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layers;

/// <summary>Writes layers, reading each file once. Memory does not grow with the files.</summary>
/// <param name="time">The time all entries have, in seconds since 1970.</param>
/// <param name="progress">Told how many bytes of files were read since it was told last.</param>
public sealed class LayerPacker(long time, IProgress<long>? progress = null)
{
    /// <summary>Writes a layer into a layout.</summary>
    /// <exception cref="DiagnosticException">A file cannot be read, or the disk does not take the layer.</exception>
    public PackedLayer Pack(LayerPlan plan, OciLayout layout, CancellationToken cancellation)
    {
        using var blob = layout.NewBlob();
        var (diffId, files) = Write(plan, blob, cancellation);
        var size = blob.Length;
        var digest = blob.Commit();
        return new PackedLayer(new Descriptor(plan.MediaType, digest, size), diffId ?? digest, files);
    }

    /// <summary>Tells what a layer would be, and writes nothing.</summary>
    /// <exception cref="DiagnosticException">A file cannot be read.</exception>
    public PackedLayer Measure(LayerPlan plan, CancellationToken cancellation)
    {
        using var blob = new HashingStream(Stream.Null);
        var (diffId, files) = Write(plan, blob, cancellation);
        var digest = blob.ToDigest();
        return new PackedLayer(new Descriptor(plan.MediaType, digest, blob.Length), diffId ?? digest, files);
    }

    /// <summary>Writes the archive; one that is not compressed is the layer, and has the layer's digest.</summary>
    private (Digest? DiffId, IReadOnlyList<PackedFile> Files) Write(
        LayerPlan plan,
        Stream blob,
        CancellationToken cancellation
    )
    {
        if (!plan.IsCompressed)
            return (null, WriteArchive(plan, blob, _ => { }, cancellation));
        using var compressed = new GzipStream(blob);
        using var archive = new HashingStream(compressed);
        var files = WriteArchive(plan, archive, compressed.Store, cancellation);
        compressed.End();
        return (archive.ToDigest(), files);
    }

    private List<PackedFile> WriteArchive(
        LayerPlan plan,
        Stream output,
        Action<bool> store,
        CancellationToken cancellation
    )
    {
        var files = new List<PackedFile>();
        using var blocks = new BlockStream(output);
        using var contents = new FileContents(plan, progress);
        var archive = new TarArchive(blocks, time);
        var isStored = false;
        foreach (var entry in plan.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (entry)
            {
                case FolderEntry folder:
                    archive.AddFolder(folder.Path + "/");
                    break;
                case LinkEntry link:
                    archive.AddLink(link.Path, link.Target);
                    break;
                case FileEntry file:
                    // What was written before has to be on its way before the choice changes.
                    if (file.IsStored != isStored)
                    {
                        blocks.Flush();
                        store(isStored = file.IsStored);
                    }
                    using (var content = contents.Next(file.Source, cancellation))
                    {
                        archive.BeginFile(file.Path, content.IsProgram, file.Source.Size);
                        var digest = content.CopyTo(blocks, cancellation);
                        archive.EndFile(file.Source.Size);
                        files.Add(new PackedFile(file.Path, file.Source.Size, digest));
                    }
                    break;
            }
        }
        archive.End();
        blocks.Flush();
        return files;
    }
}
