using Slipway.Oci.Layout;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Images;

/// <summary>The list by which a layout names the images in it.</summary>
public static class LayoutIndex
{
    /// <summary>Names images by <c>repository:tag</c>, in the order of names; ModelPacks have a tag of their own.</summary>
    public static ImageIndex Of(IEnumerable<BuiltImage> images) =>
        new([
            .. images
                .SelectMany(Named)
                .OrderBy(manifest => manifest.Annotations[OciLayout.ReferenceName], StringComparer.Ordinal),
        ]);

    private static IEnumerable<Descriptor> Named(BuiltImage image)
    {
        yield return Name(image.Descriptor, image.Name);
        if (image.ModelPack is { } pack)
            yield return Name(pack, image.Name with { Tag = image.Name.Tag + ModelPack.TagSuffix });
    }

    private static Descriptor Name(Descriptor manifest, ImageReference name) =>
        manifest with
        {
            Annotations = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [OciLayout.ReferenceName] = name.ToString(),
            },
        };
}
