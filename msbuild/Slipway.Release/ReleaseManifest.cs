using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Slipway.Release;

/// <summary>A file that a compilation wrote.</summary>
/// <param name="Target">The target: <c>kubernetes</c>.</param>
/// <param name="Path">Where it is below the output folder, with slashes: <c>kubernetes/color.yaml</c>.</param>
/// <param name="Digest">The digest of its bytes: <c>sha256:…</c>.</param>
/// <param name="Objects">The objects in it, in order; none where its form is not that of objects.</param>
public sealed record ReleaseManifest(string Target, string Path, string Digest, IReadOnlyList<ReleaseObject> Objects)
{
    /// <summary>What a reader is shown at its top.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The images that its objects run, each once, in order.</summary>
    [JsonIgnore]
    public IEnumerable<string> Images =>
        Objects
            .SelectMany(one => one.Whole)
            .SelectMany(one => one.Images)
            .Select(image => image.Reference)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The digest of a file's bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <returns><c>sha256:</c> and 64 hexadecimal digits in lower case.</returns>
    public static string DigestOf(ReadOnlySpan<byte> content) =>
        "sha256:" + Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();

    internal ReleaseManifest ToShip() => this with { Objects = [.. Objects.Select(one => one.ToShip())] };
}
