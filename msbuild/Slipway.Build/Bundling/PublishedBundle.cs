using Slipway.Build.Files;
using Slipway.Bundles;

namespace Slipway.Build.Bundling;

/// <summary>The bundle that a publish packed last.</summary>
/// <param name="Archive">The full path of the archive.</param>
/// <param name="Digest">The digest of its bytes.</param>
/// <param name="Manifest">The digest of the artifact's manifest.</param>
/// <param name="Layout">The full path of the image layout that holds the artifact.</param>
internal sealed record PublishedBundle(string Archive, string Digest, string Manifest, string Layout)
{
    /// <summary>Reads the note of a bundle.</summary>
    /// <param name="path">The full path of the note.</param>
    /// <returns>The bundle; null where there is none, or one of another version.</returns>
    public static PublishedBundle? Read(string path) =>
        JsonFile.Read(path, PublishedBundleJson.Default.PublishedBundle);

    /// <summary>Notes a bundle.</summary>
    /// <param name="path">The full path of the note.</param>
    /// <param name="archive">The full path of the archive.</param>
    /// <param name="packed">The bundle.</param>
    /// <param name="workFolder">The folder it was packed in.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Write(string path, string archive, PackedBundle packed, string workFolder)
    {
        var layout = Path.Combine(workFolder, "layout") + Path.DirectorySeparatorChar;
        var file = new PublishedBundle(
            archive,
            packed.Archive.Digest.ToString(),
            packed.Manifest.Digest.ToString(),
            layout
        );
        JsonFile.Write(path, file, PublishedBundleJson.Default.PublishedBundle);
    }
}
