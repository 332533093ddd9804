using System.Diagnostics;
using Slipway.Oci;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Schema.Formats;

namespace Slipway.Benchmarks;

/// <summary>A model folder packed into a layout, as a publish packs it; a process of its own, so that its memory can be told.</summary>
internal static class PackedImage
{
    /// <summary>Packs and prints the digest and the most memory that was in use.</summary>
    public static async Task RunAsync(string source, string layout)
    {
        var recipe = new ImageRecipe
        {
            Name = ImageReference.Parse("team/model:v1")!,
            Kind = "model",
            Source = Path.GetFullPath(source),
            Into = "models",
        };
        var folder = OciLayout.Create(Path.GetFullPath(layout));
        var build = new ImageBuild(folder, new BaseImageFinder("/", "/", new NoRegistry()));
        var record = await build.RunAsync(recipe, former: null, CancellationToken.None);
        folder.WriteIndex(LayoutIndex.Of([record.Image]));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{record.Image.Descriptor.Digest} {process.PeakWorkingSet64 >> 20} MB");
    }

    private sealed class NoRegistry : IBaseImageSource
    {
        public Task<BaseImage> GetAsync(ImageReference reference, Platform platform, CancellationToken cancellation) =>
            throw new NotSupportedException();
    }
}
