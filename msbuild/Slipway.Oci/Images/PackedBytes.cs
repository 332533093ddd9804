using Slipway.Schema.Formats;

namespace Slipway.Oci.Images;

/// <summary>Some bytes of an image's files that were read.</summary>
/// <param name="Image">Which image.</param>
/// <param name="Count">How many bytes since the last time.</param>
/// <param name="Total">How many there will be for this image.</param>
public readonly record struct PackedBytes(ImageReference Image, long Count, long Total);

/// <summary>Tells of an image's files what its layers tell of theirs.</summary>
internal sealed class Reading : IProgress<long>
{
    private readonly ImageReference image;
    private readonly long total;
    private readonly IProgress<PackedBytes> progress;

    private Reading(ImageReference image, long total, IProgress<PackedBytes> progress)
    {
        this.image = image;
        this.total = total;
        this.progress = progress;
    }

    /// <summary>Null where no one listens.</summary>
    public static Reading? Of(ImageReference image, long total, IProgress<PackedBytes>? progress) =>
        progress is null ? null : new Reading(image, total, progress);

    public void Report(long value) => progress.Report(new PackedBytes(image, value, total));
}
