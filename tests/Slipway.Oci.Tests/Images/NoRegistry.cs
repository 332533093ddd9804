using Slipway.Oci.BaseImages;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.Images;

/// <summary>Registries that cannot be reached.</summary>
public sealed class NoRegistry : IBaseImageSource
{
    public Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation) =>
        throw BaseImageFaults.Unreachable.With(reference, "no network", reference).ToException();
}
