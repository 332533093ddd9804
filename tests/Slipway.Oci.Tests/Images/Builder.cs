using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;

namespace Slipway.Oci.Tests.Images;

/// <summary>Builds images in a folder, and names them in the layout as a publish does.</summary>
public sealed class Builder(TemporaryFolder folder, string output = "images") : IProgress<PackedBytes>
{
    private ImageRecord? former;
    private long read;

    /// <summary>How many bytes of files the last build read.</summary>
    public long Read => read;

    public OciLayout Layout { get; } = OciLayout.Create(folder.At(output));

    public async Task<BuiltImage> BuildAsync(ImageRecipe recipe, CancellationToken cancellation = default)
    {
        read = 0;
        var bases = new BaseImageFinder(folder.Path, folder.At("cache"), new NoRegistry());
        former = await new ImageBuild(Layout, bases, this).RunAsync(recipe, former, cancellation);
        // What is stored between two publishes must be enough for the second.
        former = ImageRecord.Read(former.ToJson()).ShouldNotBeNull();
        Layout.WriteIndex(LayoutIndex.Of([former.Image]));
        return former.Image;
    }

    public void Report(PackedBytes value) => Interlocked.Add(ref read, value.Count);
}
