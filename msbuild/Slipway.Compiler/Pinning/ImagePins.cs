using Slipway.Schema.Formats;

namespace Slipway.Compiler.Pinning;

/// <summary>The images that a project builds itself, and what each is pinned to.</summary>
public sealed class ImagePins
{
    private readonly Dictionary<string, string> pins = new(StringComparer.Ordinal);

    /// <summary>Collects pins; of two for one name the later counts.</summary>
    /// <param name="pins">Names as specs write them (<c>team/model:v1</c>), and pinned references (<c>host/team/model@sha256:…</c>).</param>
    public ImagePins(IEnumerable<(string Name, string Pinned)> pins)
    {
        foreach (var (name, pinned) in pins)
        {
            if (Key(name) is { } key)
                this.pins[key] = pinned;
        }
    }

    /// <summary>No pins: everything stays as it is.</summary>
    public static ImagePins None { get; } = new([]);

    /// <summary>Whether there is nothing to pin.</summary>
    public bool IsEmpty => pins.Count == 0;

    /// <summary>What an image is pinned to.</summary>
    /// <param name="image">The reference in a spec.</param>
    /// <returns>Null where it is not built here, or has a digest already.</returns>
    public string? Find(string image) => Key(image) is { } key ? pins.GetValueOrDefault(key) : null;

    /// <summary>A name as registries see it: Docker's own need not be written, nor does the tag <c>latest</c>.</summary>
    private static string? Key(string image) =>
        ImageReference.Parse(image) is { Digest: null } reference
            ? $"{reference.Registry}/{reference.Repository}:{reference.Version}"
            : null;
}
