using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.BaseImages;

/// <summary>The layers of a base image on their way into the layout of what is built on it.</summary>
internal static class BaseLayers
{
    /// <summary>Copies the layers that are not there yet, and checks them.</summary>
    /// <exception cref="DiagnosticException">One is missing or damaged, or the disk does not take it.</exception>
    public static void Copy(BaseImage image, OciLayout layout, CancellationToken cancellation)
    {
        var buffer = new byte[1024 * 1024];
        foreach (var layer in image.Manifest.Layers.Where(layer => !layout.Has(layer)))
        {
            using var source = image.Layout.Read(layer.Digest);
            using var blob = layout.NewBlob();
            while (source.Read(buffer) is > 0 and var count)
            {
                cancellation.ThrowIfCancellationRequested();
                blob.Write(buffer, 0, count);
            }
            blob.Commit(layer.Digest);
        }
    }
}
