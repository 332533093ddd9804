using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.BaseImages;

/// <summary>Finds the images that others are built on.</summary>
public interface IBaseImages
{
    /// <summary>Whether a name leads to files on this machine, which may change under it; registries are not asked.</summary>
    bool IsOnDisk(string name);

    /// <summary>Gets an image.</summary>
    /// <param name="name">A reference, or the path of a layout: as users write it.</param>
    /// <param name="platform">The machines it must run on.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="DiagnosticException">It is not available.</exception>
    Task<BaseImage> GetAsync(string name, Platform platform, CancellationToken cancellation);
}
