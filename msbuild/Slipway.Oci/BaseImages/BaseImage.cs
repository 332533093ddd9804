using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.BaseImages;

/// <summary>An image for one platform that others are built on: its blobs lie in a layout on disk.</summary>
/// <param name="Layout">Where its configuration and its layers are; all of them.</param>
/// <param name="Descriptor">Its manifest.</param>
/// <param name="Manifest">What the manifest says.</param>
/// <param name="Config">What its configuration says.</param>
public sealed record BaseImage(OciLayout Layout, Descriptor Descriptor, ImageManifest Manifest, ImageConfig Config)
{
    /// <summary>
    /// Where it is in its registry, with everything that may be left out. Null on disk: a path says nothing to those who have the
    /// image, and something of the machine that built it.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Reads the image of a manifest.</summary>
    /// <exception cref="DiagnosticException">It is not there, damaged, or no image.</exception>
    public static BaseImage Read(OciLayout layout, Descriptor descriptor)
    {
        var path = layout.BlobPath(descriptor.Digest);
        try
        {
            var manifest = ImageManifest.Read(layout.ReadJson(descriptor));
            path = layout.BlobPath(manifest.Config.Digest);
            var config = ImageConfig.Read(layout.ReadJson(manifest.Config));
            if (config.DiffIds.Count != manifest.Layers.Count)
                throw new FormatException(
                    $"it names {config.DiffIds.Count} layers, and its manifest {manifest.Layers.Count}"
                );
            return new BaseImage(layout, descriptor, manifest, config);
        }
        catch (FormatException fault)
        {
            throw LayoutFaults.BadBlob.In(path, path, fault.Message).ToException();
        }
    }
}
