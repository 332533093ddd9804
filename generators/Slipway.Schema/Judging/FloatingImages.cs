using Slipway.Schema.Formats;

namespace Slipway.Schema.Judging;

/// <summary>SLIP6001: images that have neither a version nor a digest.</summary>
public static class FloatingImages
{
    /// <summary>Judges an image.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="image">What is written; a text that is not an image is another finding.</param>
    /// <param name="place">Where it is written.</param>
    /// <returns>The verdict; null where nothing is wrong.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(string image, TPlace place)
    {
        if (ImageReference.Parse(image) is not { Digest: null, Tag: null or "latest" } reference)
            return null;
        var fault = reference.Tag is null ? "has no tag" : "has the tag 'latest'";
        return new Verdict<TPlace>(place, [image, fault, reference.Name]);
    }
}
