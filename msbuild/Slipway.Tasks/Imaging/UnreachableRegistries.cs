using Slipway.Oci;
using Slipway.Oci.BaseImages;

namespace Slipway.Tasks.Imaging;

/// <summary>No registry at all.</summary>
internal sealed class UnreachableRegistries : IBaseImageSource
{
    public Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation) =>
        throw BaseImageFaults.Unreachable.At(path: null, reference, "registries are not asked");
}
