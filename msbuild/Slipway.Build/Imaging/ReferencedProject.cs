using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Build.Imaging;

/// <summary>A project whose image the SDK's own container publish wrote.</summary>
/// <param name="Reference">What messages call the reference to it.</param>
/// <param name="Repository">The repository of the image.</param>
/// <param name="Tag">The tag.</param>
/// <param name="Archive">The full path of the archive that its publish wrote.</param>
/// <param name="DigestFile">The full path of the file with one digest a line, which its publish told.</param>
/// <param name="Base">The image underneath; empty for none.</param>
internal sealed record ReferencedProject(
    string Reference,
    string Repository,
    string Tag,
    string Archive,
    string DigestFile,
    string Base
)
{
    /// <summary>Where the image is to be.</summary>
    /// <exception cref="DiagnosticException">There is no such place.</exception>
    public ImageReference Name() =>
        ImageReference.Parse(Repository) is not { Tag: null, Digest: null }
            ? throw BadName(Repository, "this is not a repository")
            : ImageReference.Parse($"{Repository}:{Tag}")
                ?? throw BadName(
                    Repository,
                    $"its tag '{Tag}' is none; registries take letters, digits, '.', '_' and '-'"
                );

    /// <summary>The image as its publish left it.</summary>
    public ProjectImage Image()
    {
        var digests = new List<Digest>();
        foreach (var line in File.Exists(DigestFile) ? File.ReadAllLines(DigestFile) : [])
        {
            if (Digest.TryParse(line, out var digest))
                digests.Add(digest);
        }
        return new ProjectImage(Reference, Archive, digests);
    }

    /// <summary>The fault of a name.</summary>
    public DiagnosticException BadName(object name, string why) =>
        ProjectImageFaults.BadName.With(Reference, name, why).ToException();
}
