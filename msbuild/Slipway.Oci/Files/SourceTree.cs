namespace Slipway.Oci.Files;

/// <summary>What is below a folder, in the order of paths.</summary>
/// <param name="Folders">The folders, empty ones too, each before what is in it.</param>
/// <param name="Files">The files.</param>
public sealed record SourceTree(IReadOnlyList<string> Folders, IReadOnlyList<SourceFile> Files)
{
    /// <summary>The size of all files together, in bytes.</summary>
    public long Size { get; } = Files.Sum(file => file.Size);
}
