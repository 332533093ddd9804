namespace Slipway.Bundles;

/// <summary>A file of a bundle.</summary>
/// <param name="Path">Its path in the bundle.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Digest">The digest of its bytes.</param>
public sealed record BundleFile(string Path, long Size, string Digest)
{
    internal static BundleFile Of(string path, ReadOnlySpan<byte> content) =>
        new(path, content.Length, Oci.Digest.Of(content).ToString());
}
