using System.Text.Json;

namespace Slipway.Oci;

/// <summary>An image, or another artifact: its configuration and its layers, the lowest first.</summary>
/// <param name="Config">The configuration.</param>
/// <param name="Layers">The layers.</param>
public sealed record ImageManifest(Descriptor Config, IReadOnlyList<Descriptor> Layers)
{
    /// <summary>The standard's type, or Docker's.</summary>
    public string MediaType { get; init; } = MediaTypes.Manifest;

    /// <summary>What kind of artifact it is; null for images.</summary>
    public string? ArtifactType { get; init; }

    /// <summary>What else is said of it.</summary>
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = CanonicalJson.NoTexts;

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="FormatException">It is none; the message is for people.</exception>
    public static ImageManifest Read(ReadOnlyMemory<byte> json) =>
        CanonicalJson.Read(
            json,
            root => new ImageManifest(
                Descriptor.Read(root.Part("config") ?? throw new FormatException("it names no 'config'")),
                root.Parts("layers").Select(Descriptor.Read).ToList()
            )
            {
                // Older builders leave it out.
                MediaType = root.TextOrNull("mediaType") ?? MediaTypes.Manifest,
                ArtifactType = root.TextOrNull("artifactType"),
                Annotations = root.Texts("annotations"),
            }
        );

    /// <summary>The manifest's bytes: the same for equal manifests, always.</summary>
    public byte[] ToJson() =>
        CanonicalJson.Write(json =>
        {
            json.WriteNumber("schemaVersion", 2);
            json.WriteString("mediaType", MediaType);
            json.WriteOptional("artifactType", ArtifactType);
            json.WritePropertyName("config");
            Config.Write(json);
            json.WriteStartArray("layers");
            foreach (var layer in Layers)
                layer.Write(json);
            json.WriteEndArray();
            json.WriteTexts("annotations", Annotations);
        });
}
