using Slipway.Compiler.Objects;
using Slipway.Release;

namespace Slipway.Compiler.Pinning;

/// <summary>Which manifests pins change: those that run an image of the project's own, and versions of models that it builds.</summary>
internal static class PinnedManifest
{
    /// <summary>Whether a manifest has to be rendered again.</summary>
    /// <param name="manifest">What the record says of it.</param>
    /// <param name="pins">What is built here.</param>
    public static bool IsChanged(ReleaseManifest manifest, ImagePins pins) =>
        manifest.Images.Any(image => pins.Find(image) is not null)
        || manifest.Objects.Any(one =>
            PinnedModelVersion.IsOne(one.ApiVersion, one.Kind)
            && one.Json?["spec"] is { } spec
            && pins.Find($"{ObjectText.Of(spec, "imageRepo")}:{spec["imageTag"]}") is not null
        );

    /// <summary>What the images of a manifest are pinned to.</summary>
    public static IEnumerable<ReleasePin> Pins(ReleaseManifest manifest, ImagePins pins) =>
        from image in manifest.Images
        let pinned = pins.Find(image)
        where pinned is not null
        select new ReleasePin(image, pinned);
}
