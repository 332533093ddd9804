using Microsoft.Build.Framework;
using Slipway.Build.Imaging;
using Slipway.Bundles;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Bundling;

/// <summary>Pushes the images that a bundle brings to another registry, and packs the bundle again with their digests there.</summary>
[MSBuildMultiThreadableTask]
public sealed class LoadBundle : RegistryTask
{
    /// <summary>The full path of the bundle.</summary>
    [Required]
    public string Bundle { get; set; } = "";

    /// <summary>The registry, with a path in it where one is wanted: <c>registry.site.example/ml</c>.</summary>
    public string? Registry { get; set; }

    /// <summary>The full path of a folder for what is unpacked and packed; it is emptied.</summary>
    [Required]
    public string WorkFolder { get; set; } = "";

    /// <summary>The full path of the archive to write.</summary>
    [Required]
    public string Archive { get; set; } = "";

    private protected override async Task RunAsync(
        TaskFindings findings,
        ImageReport report,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrEmpty(Registry))
        {
            BadOption(findings, "SlipwayRegistry", "it is empty; name the registry that the images are to go to");
            return;
        }
        if (!IsRegistry(findings, Registry) || Registries(findings) is not { } options)
            return;
        try
        {
            if (Directory.Exists(WorkFolder))
                Directory.Delete(WorkFolder, recursive: true);
            var bundle = Slipway.Bundles.Bundle.Unpack(Bundle, WorkFolder, cancellation);
            var images = bundle.Description.Images.Where(image => image.IsIncluded).ToList();
            if (images.Count == 0)
                throw BundleFaults.NoImages.With(Bundle).ToException();
            using var client = new RegistryClient(options);
            using var progress = new TransferProgress(Say, options.Transfers, TimeProvider.System);
            var layout = OciLayout.Open(Path.Combine(WorkFolder, BundleFormat.ImageFolder));
            var references = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var image in images)
                references[image.Reference] = await PushAsync(client, layout, image, bundle, cancellation);
            var content = BundleRelocation.Run(bundle, references);
            new BundlePacker(Path.Combine(WorkFolder, "loaded")).Pack(content, Archive, cancellation);
            Say(Archive);
        }
        catch (DiagnosticException failure) when (BundleFaults.All.Contains(failure.Descriptor))
        {
            foreach (var fault in failure.Diagnostics)
                findings.Report(BundleTask.About(fault, ProjectFile));
        }
    }

    private async Task<string> PushAsync(
        RegistryClient client,
        OciLayout layout,
        BundleImage image,
        Bundle bundle,
        CancellationToken cancellation
    )
    {
        var from = ImageReference.Parse(image.Reference);
        var manifest = layout
            .ReadIndex()
            .Manifests.FirstOrDefault(one =>
                one.Annotations.GetValueOrDefault(OciLayout.ReferenceName) == image.Reference
            );
        if (from is null || manifest is null)
            throw BundleFaults.Changed.With(Bundle, $"its images do not hold '{image.Reference}'").ToException();
        // Registries forget images without a tag, and one repository may have several.
        var tag = from.Tag ?? $"{bundle.Description.Version}-{manifest.Digest.Hex[..12]}";
        var target = ImageReference.Parse($"{Registry!.TrimEnd('/')}/{from.Repository}:{tag}")
            is { HasHost: true } place
            ? place
            : throw RegistryFaults.NoPlace.With(image.Reference).ToException();
        var push = await client.PushAsync(layout, manifest, target, [], cancellation);
        var pinned = target.At(push.Digest.ToString()).ToString();
        Say($"{image.Reference} -> {pinned}");
        return pinned;
    }
}
