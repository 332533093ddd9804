using Slipway.Schema.Formats;
using Slipway.Schema.Words;

namespace Slipway.Schema.Judging;

/// <summary>SLIP6001: images that have neither a version nor a digest, or a placeholder for one.</summary>
public static class FloatingImages
{
    /// <summary>Judges an image.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="image">What is written; a text that is not an image is another finding.</param>
    /// <param name="place">Where it is written.</param>
    /// <returns>The verdict; null where nothing is wrong.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(string image, TPlace place)
    {
        if (ImageReference.Parse(image) is not { Digest: null } reference || Fault(reference.Tag) is not { } fault)
            return null;
        return new Verdict<TPlace>(place, [image, fault, reference.Name]);
    }

    private static string? Fault(string? tag) =>
        tag is null ? "has no tag"
        : tag == "latest" ? "has the tag 'latest'"
        : StandIn.Is(tag) ? $"has the tag '{tag}', which is still a placeholder"
        : null;
}
