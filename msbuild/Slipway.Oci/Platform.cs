namespace Slipway.Oci;

/// <summary>The machines an image is for.</summary>
/// <param name="Os"><c>linux</c>, <c>windows</c>.</param>
/// <param name="Architecture"><c>amd64</c>, <c>arm64</c>, … as Go names them.</param>
/// <param name="Variant"><c>v7</c> of <c>arm</c>, say; null for none.</param>
public sealed record Platform(string Os, string Architecture, string? Variant = null)
{
    /// <summary><c>linux/amd64</c>, the same on whichever machine a build runs.</summary>
    public static Platform Default { get; } = new("linux", "amd64");

    /// <summary>Reads <c>linux/arm64</c> or <c>linux/arm/v7</c>; null for anything else.</summary>
    public static Platform? Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length is 2 or 3 && parts.All(IsWord)
            ? new Platform(parts[0], parts[1], parts.Length == 3 ? parts[2] : null)
            : null;
    }

    /// <summary>Whether an image for a platform runs on this one: the variant counts where both name one.</summary>
    public bool Takes(Platform image) =>
        image.Os == Os
        && image.Architecture == Architecture
        && (Variant is null || image.Variant is null || Variant == image.Variant);

    /// <summary><c>linux/arm/v7</c>.</summary>
    public override string ToString() => Variant is null ? $"{Os}/{Architecture}" : $"{Os}/{Architecture}/{Variant}";

    private static bool IsWord(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
}
