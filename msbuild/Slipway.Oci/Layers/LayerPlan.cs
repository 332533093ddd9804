namespace Slipway.Oci.Layers;

/// <summary>A layer to be written: what is in it, in order, folders before what they hold.</summary>
/// <param name="Entries">What is in it.</param>
/// <param name="IsCompressed">Whether it is compressed with gzip.</param>
public sealed record LayerPlan(IReadOnlyList<LayerEntry> Entries, bool IsCompressed)
{
    /// <summary>The files in it.</summary>
    public IEnumerable<FileEntry> Files => Entries.OfType<FileEntry>();

    /// <summary>The media type of the layer.</summary>
    public string MediaType => IsCompressed ? MediaTypes.GzipLayer : MediaTypes.Layer;

    /// <summary>The size of its files together, in bytes.</summary>
    public long Size { get; } = Entries.OfType<FileEntry>().Sum(file => file.Source.Size);
}
