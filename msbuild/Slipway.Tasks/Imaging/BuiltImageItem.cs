using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Build.Imaging;
using Slipway.Oci.Images;

namespace Slipway.Tasks.Imaging;

/// <summary>The items <c>SlipwayBuiltImage</c>.</summary>
internal static class BuiltImageItem
{
    /// <summary>The items of images.</summary>
    /// <param name="images">The images.</param>
    /// <param name="layout">The full path of the layout that holds them.</param>
    /// <param name="registry">The registry they are for; null or empty for none.</param>
    public static ITaskItem[] Of(IEnumerable<BuiltImage> images, string layout, string? registry) =>
        [.. images.Select(image => Of(PublishedImage.Of(image, layout, registry)))];

    /// <summary>The image of an item.</summary>
    public static PublishedImage Read(ITaskItem item) => PublishedImage.Read(item.ItemSpec, item.GetMetadata);

    private static TaskItem Of(PublishedImage image)
    {
        var item = new TaskItem(image.Name);
        foreach (var (name, text) in image.Texts)
            item.SetMetadata(name, text);
        return item;
    }
}
