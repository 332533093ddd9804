using Slipway.Oci.Files;

namespace Slipway.Oci.Layers;

/// <summary>Something in a layer.</summary>
/// <param name="Path">Its path in the image, without a slash in front.</param>
public abstract record LayerEntry(string Path);

/// <summary>A folder.</summary>
/// <param name="Path">Its path in the image.</param>
public sealed record FolderEntry(string Path) : LayerEntry(Path);

/// <summary>A symbolic link.</summary>
/// <param name="Path">Its path in the image.</param>
/// <param name="Target">Where it leads to.</param>
public sealed record LinkEntry(string Path, string Target) : LayerEntry(Path);

/// <summary>A file.</summary>
/// <param name="Path">Its path in the image.</param>
/// <param name="Source">Where its content is.</param>
public sealed record FileEntry(string Path, SourceFile Source) : LayerEntry(Path)
{
    /// <summary>Whether it is stored as it is in a compressed layer: compressing it again would cost time and gain nothing.</summary>
    public bool IsStored { get; init; }
}
