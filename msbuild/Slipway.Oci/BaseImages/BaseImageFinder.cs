using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.BaseImages;

/// <summary>Finds base images on disk and in registries.</summary>
/// <param name="folder">The full path that relative paths start from.</param>
/// <param name="cache">The full path of the folder that archives are unpacked to.</param>
/// <param name="registries">Where references lead to.</param>
public sealed class BaseImageFinder(string folder, string cache, IBaseImageSource registries) : IBaseImages
{
    /// <inheritdoc />
    public bool IsOnDisk(string name) => IsPath(name) || Path.Exists(Split(name).Path);

    /// <inheritdoc />
    public async Task<BaseImage> GetAsync(string name, Platform platform, CancellationToken cancellation)
    {
        var (path, image) = Split(name);
        if (Directory.Exists(path))
            return Find(OciLayout.Open(path), path, image, platform);
        if (File.Exists(path))
            return Find(LayoutArchive.Unpack(path, cache, cancellation), path, image, platform);
        if (IsPath(name))
            throw LayoutFaults.NoLayout.In(path, path, "it does not exist").ToException();
        if (ImageReference.Parse(name) is not { } reference)
            throw BaseImageFaults.BadName.With(name).ToException();
        return await registries.GetAsync(reference, platform, cancellation) with { Name = FullName(reference) };
    }

    /// <summary>For instance <c>docker.io/library/busybox:latest</c> for <c>busybox</c>. The digest is known from elsewhere.</summary>
    private static string FullName(ImageReference reference)
    {
        var place = $"{reference.Registry}/{reference.Repository}";
        return reference switch
        {
            { Tag: { } tag } => $"{place}:{tag}",
            { Digest: { } digest } => $"{place}@{digest}",
            _ => $"{place}:{reference.Version}",
        };
    }

    /// <summary>Whether a name is a path, from its looks alone: <c>./base</c>, <c>/images/base.tar</c>, <c>..\base</c>.</summary>
    private static bool IsPath(string name) =>
        name.StartsWith('.') || name.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(name);

    /// <summary>The path, and the name of an image in the layout there: <c>./base:v1</c>.</summary>
    private (string Path, string? Image) Split(string name)
    {
        var path = Path.Combine(folder, name);
        var colon = name.LastIndexOf(':');
        if (Path.Exists(path) || colon <= 1)
            return (path, null);
        var shorter = Path.Combine(folder, name[..colon]);
        return Path.Exists(shorter) ? (shorter, name[(colon + 1)..]) : (path, null);
    }

    private static BaseImage Find(OciLayout layout, string path, string? image, Platform platform)
    {
        var named = layout.ReadIndex().Manifests.Where(manifest => image is null || NameOf(manifest) == image).ToList();
        var images = named.SelectMany(manifest => Images(layout, manifest)).ToList();
        var fitting = images.Where(one => platform.Takes(one.Config.Platform)).ToList();
        return fitting switch
        {
            [var only] => only,
            [] => throw BaseImageFaults
                .NoPlatform.In(path, path, platform, Listed(images.Select(one => $"{one.Config.Platform}")))
                .ToException(),
            _ => throw BaseImageFaults
                .Ambiguous.In(path, path, platform, Listed(named.Select(one => NameOf(one) ?? one.Digest.ToString())))
                .ToException(),
        };
    }

    private static List<BaseImage> Images(OciLayout layout, Descriptor descriptor)
    {
        if (!MediaTypes.IsIndex(descriptor.MediaType))
            return [BaseImage.Read(layout, descriptor)];
        try
        {
            return ImageIndex
                .Read(layout.ReadJson(descriptor))
                // Of an image for many machines, people bring those they need.
                .Manifests.Where(manifest => MediaTypes.IsManifest(manifest.MediaType) && layout.Has(manifest))
                .Where(manifest => manifest.Platform is not { Os: "unknown" })
                .Select(manifest => BaseImage.Read(layout, manifest))
                .ToList();
        }
        catch (FormatException fault)
        {
            var path = layout.BlobPath(descriptor.Digest);
            throw LayoutFaults.BadBlob.In(path, path, fault.Message).ToException();
        }
    }

    private static string? NameOf(Descriptor manifest) =>
        manifest.Annotations.GetValueOrDefault(OciLayout.ReferenceName);

    private static string Listed(IEnumerable<string> words)
    {
        var list = words.Distinct(StringComparer.Ordinal).Take(10).ToList();
        return list.Count == 0 ? "none at all" : string.Join(", ", list);
    }
}
