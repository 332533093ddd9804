using Slipway.Build.Files;
using Slipway.Bundles;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Build.Bundling;

/// <summary>Pushes the images that a bundle brings to another registry, and packs the bundle again with their digests there.</summary>
/// <param name="client">Speaks to the registry.</param>
/// <param name="say">Told a line for each image, and the archive.</param>
internal sealed class BundleLoad(RegistryClient client, Action<string> say)
{
    /// <summary>Loads a bundle.</summary>
    /// <param name="source">The full path of the bundle.</param>
    /// <param name="registry">The registry, with a path in it where one is wanted.</param>
    /// <param name="workFolder">The full path of a folder for what is unpacked and packed meanwhile.</param>
    /// <param name="archive">The full path of the archive to write.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DiagnosticException">The bundle brings no images or is not whole, or the registry fails.</exception>
    public async Task RunAsync(
        string source,
        string registry,
        string workFolder,
        string archive,
        CancellationToken cancellation
    )
    {
        using var folder = new RunFolder(workFolder);
        var bundle = Bundle.Unpack(source, folder.Path, cancellation);
        var images = bundle.Description.Images.Where(image => image.IsIncluded).ToList();
        if (images.Count == 0)
            throw BundleFaults.NoImages.With(source).ToException();
        var layout = OciLayout.Open(Path.Combine(folder.Path, BundleFormat.ImageFolder));
        var references = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var image in images)
        {
            if (ImageReference.Parse(image.Reference) is not { } from || Find(layout, image) is not { } manifest)
                throw BundleFaults.Changed.With(source, $"its images do not hold '{image.Reference}'").ToException();
            // Registries forget images without a tag, and one repository may have several.
            var tag = from.Tag ?? $"{bundle.Description.Version}-{manifest.Digest.Hex[..12]}";
            if (
                ImageReference.Parse($"{registry.TrimEnd('/')}/{from.Repository}:{tag}") is not { HasHost: true } target
            )
                throw RegistryFaults.NoPlace.With(image.Reference).ToException();
            var push = await client.PushAsync(layout, manifest, target, [], cancellation);
            references[image.Reference] = target.At(push.Digest.ToString()).ToString();
            say($"{image.Reference} -> {references[image.Reference]}");
        }
        var content = BundleRelocation.Run(bundle, references);
        new BundlePacker(Path.Combine(folder.Path, "loaded")).Pack(content, archive, cancellation);
        say(archive);
    }

    private static Descriptor? Find(OciLayout layout, BundleImage image) =>
        layout
            .ReadIndex()
            .Manifests.FirstOrDefault(one =>
                one.Annotations.GetValueOrDefault(OciLayout.ReferenceName) == image.Reference
            );
}
