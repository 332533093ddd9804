using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.BaseImages;

/// <summary>Where base images come from: a registry with its cache, say.</summary>
public interface IBaseImageSource
{
    /// <summary>Gets an image.</summary>
    /// <param name="reference">Which one. With a digest it is that manifest or index, or none.</param>
    /// <param name="platform">The machines it must run on.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="DiagnosticException">It is not available.</exception>
    Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation);
}
