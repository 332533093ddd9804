using System.Text.Json;

namespace Slipway.Oci;

/// <summary>A list of manifests: the same image for several platforms, or what a layout holds.</summary>
/// <param name="Manifests">The manifests.</param>
public sealed record ImageIndex(IReadOnlyList<Descriptor> Manifests)
{
    /// <summary>The standard's type, or Docker's.</summary>
    public string MediaType { get; init; } = MediaTypes.Index;

    /// <summary>What else is said of it.</summary>
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = CanonicalJson.NoTexts;

    /// <summary>Reads an index.</summary>
    /// <exception cref="FormatException">It is none; the message is for people.</exception>
    public static ImageIndex Read(ReadOnlyMemory<byte> json) =>
        CanonicalJson.Read(
            json,
            root => new ImageIndex(root.Parts("manifests").Select(Descriptor.Read).ToList())
            {
                MediaType = root.TextOrNull("mediaType") ?? MediaTypes.Index,
                Annotations = root.Texts("annotations"),
            }
        );

    /// <summary>The image for a platform; null where there is none.</summary>
    public Descriptor? For(Platform platform) =>
        Manifests.FirstOrDefault(manifest => manifest.Platform is { } offered && platform.Takes(offered));

    /// <summary>The index's bytes: the same for equal indexes, always.</summary>
    public byte[] ToJson() =>
        CanonicalJson.Write(json =>
        {
            json.WriteNumber("schemaVersion", 2);
            json.WriteString("mediaType", MediaType);
            json.WriteStartArray("manifests");
            foreach (var manifest in Manifests)
                manifest.Write(json);
            json.WriteEndArray();
            json.WriteTexts("annotations", Annotations);
        });
}
