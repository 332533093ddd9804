using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Schema.Formats;

namespace Slipway.Tasks.Imaging;

/// <summary>The item of an image that was built: <c>repository:tag</c>, with what names it in the world.</summary>
internal static class BuiltImageItem
{
    /// <summary>The item of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="layout">The full path of the layout that holds it.</param>
    /// <param name="registry">The registry it is for; null for none.</param>
    public static ITaskItem Of(BuiltImage image, string layout, string? registry)
    {
        var item = new TaskItem(image.Name.ToString());
        item.SetMetadata("Kind", image.Kind);
        item.SetMetadata("Repository", image.Name.Name);
        item.SetMetadata("Tag", image.Name.Tag);
        item.SetMetadata("Reference", InRegistry(image.Name, registry).ToString());
        item.SetMetadata("Digest", image.Descriptor.Digest.ToString());
        item.SetMetadata("MediaType", image.Descriptor.MediaType);
        item.SetMetadata("Size", FormattableString.Invariant($"{image.Descriptor.Size}"));
        item.SetMetadata("Layout", layout);
        if (image.Base is { } below)
            item.SetMetadata("Base", below);
        if (image.ModelPack is { } pack)
            item.SetMetadata("ModelPack", pack.Digest.ToString());
        return item;
    }

    /// <summary>What specs may call an image, and what it is pinned to.</summary>
    public static IEnumerable<(string Name, string Pinned)> Pins(ITaskItem item)
    {
        var digest = item.GetMetadata("Digest");
        if (ImageReference.Parse(item.GetMetadata("Reference")) is not { } reference || digest.Length == 0)
            yield break;
        var pinned = $"{reference.Name}@{digest}";
        yield return (item.ItemSpec, pinned);
        yield return (reference.ToString(), pinned);
    }

    /// <summary>The name with the registry in front, unless it names a host itself.</summary>
    private static ImageReference InRegistry(ImageReference name, string? registry) =>
        string.IsNullOrEmpty(registry) || name.HasHost
            ? name
            : name with
            {
                Name = $"{registry.TrimEnd('/')}/{name.Name}",
            };
}
