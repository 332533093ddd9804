using System.Text.Json;

namespace Slipway.Oci;

/// <summary>Names content and says what it is.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Digest">Which bytes.</param>
/// <param name="Size">How many bytes.</param>
public sealed record Descriptor(string MediaType, Digest Digest, long Size)
{
    /// <summary>The platform, in lists of manifests.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The type of the artifact a manifest describes; null for images.</summary>
    public string? ArtifactType { get; init; }

    /// <summary>What else is said of it.</summary>
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = CanonicalJson.NoTexts;

    internal static Descriptor Read(JsonElement json) =>
        new(json.Text("mediaType"), json.Digest("digest"), json.Count("size"))
        {
            // The .NET SDK writes an empty one.
            Platform =
                json.Part("platform") is { } platform
                && platform.TextOrNull("os") is { } os
                && platform.TextOrNull("architecture") is { } architecture
                    ? new Platform(os, architecture, platform.TextOrNull("variant"))
                    : null,
            ArtifactType = json.TextOrNull("artifactType"),
            Annotations = json.Texts("annotations"),
        };

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("mediaType", MediaType);
        json.WriteString("digest", Digest.ToString());
        json.WriteNumber("size", Size);
        if (Platform is not null)
        {
            json.WriteStartObject("platform");
            json.WriteString("architecture", Platform.Architecture);
            json.WriteString("os", Platform.Os);
            json.WriteOptional("variant", Platform.Variant);
            json.WriteEndObject();
        }
        json.WriteOptional("artifactType", ArtifactType);
        json.WriteTexts("annotations", Annotations);
        json.WriteEndObject();
    }
}
