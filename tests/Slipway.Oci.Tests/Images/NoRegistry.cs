using Slipway.Oci.BaseImages;

namespace Slipway.Oci.Tests.Images;

/// <summary>Registries that cannot be reached.</summary>
public sealed class NoRegistry : IBaseImageSource
{
    public Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation) =>
        throw BaseImageFaults.Unreachable.At(path: null, reference, "no network", reference);
}
