namespace Slipway.Oci.Files;

/// <summary>A file that goes into an image.</summary>
/// <param name="Path">Its path below the folder, with slashes.</param>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When it was last written, in ticks of UTC: tells a change without reading, and goes into no image.</param>
public sealed record SourceFile(string Path, string FullPath, long Size, long Modified);
