using System.Text.Json;
using Slipway.Oci.Layers;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Images;

/// <summary>What a build of an image leaves for the next one, so that it need not read what did not change.</summary>
/// <param name="Fingerprint">Everything that decided the image, files apart.</param>
/// <param name="Keys">What each layer was made of.</param>
/// <param name="Image">The image.</param>
public sealed record ImageRecord(Digest Fingerprint, IReadOnlyList<Digest> Keys, BuiltImage Image)
{
    /// <summary>Reads what a build left.</summary>
    /// <returns>Null where it is not what this version writes: then everything is built again.</returns>
    public static ImageRecord? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return CanonicalJson.Read(
                json,
                root => new ImageRecord(
                    root.Digest("fingerprint"),
                    [.. root.Parts("layers").Select(layer => layer.Digest("key"))],
                    ReadImage(root)
                )
            );
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The record's bytes.</summary>
    public byte[] ToJson() =>
        CanonicalJson.Write(json =>
        {
            json.WriteString("fingerprint", Fingerprint.ToString());
            json.WriteString("name", Image.Name.ToString());
            json.WriteString("kind", Image.Kind);
            json.WriteOptional("base", Image.Base);
            json.WritePropertyName("descriptor");
            Image.Descriptor.Write(json);
            if (Image.ModelPack is { } pack)
            {
                json.WritePropertyName("modelpack");
                pack.Write(json);
            }
            json.WriteStartArray("platforms");
            foreach (var platform in Image.Platforms)
            {
                json.WriteStartObject();
                json.WriteString("platform", platform.Platform.ToString());
                json.WriteOptional("base", platform.Base?.ToString());
                json.WritePropertyName("manifest");
                platform.Manifest.Write(json);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("layers");
            for (var at = 0; at < Image.Layers.Count; at++)
                WriteLayer(json, Keys[at], Image.Layers[at]);
            json.WriteEndArray();
        });

    private static void WriteLayer(Utf8JsonWriter json, Digest key, PackedLayer layer)
    {
        json.WriteStartObject();
        json.WriteString("key", key.ToString());
        json.WriteString("diffId", layer.DiffId.ToString());
        json.WritePropertyName("blob");
        layer.Blob.Write(json);
        PackedFile.Write(json, layer.Files);
        json.WriteEndObject();
    }

    private static BuiltImage ReadImage(JsonElement root) =>
        new(
            ImageReference.Parse(root.Text("name")) ?? throw new FormatException("its name is not a reference"),
            root.Text("kind"),
            Descriptor.Read(root.Part("descriptor") ?? throw new FormatException("it has no 'descriptor'")),
            [.. root.Parts("platforms").Select(ReadPlatform)],
            [.. root.Parts("layers").Select(ReadLayer)]
        )
        {
            Base = root.TextOrNull("base"),
            ModelPack = root.Part("modelpack") is { } pack ? Descriptor.Read(pack) : null,
        };

    private static PlatformImage ReadPlatform(JsonElement json) =>
        new(
            Platform.Parse(json.Text("platform")) ?? throw new FormatException("its platform is none"),
            Descriptor.Read(json.Part("manifest") ?? throw new FormatException("it has no 'manifest'")),
            json.Part("base") is null ? null : json.Digest("base")
        );

    private static PackedLayer ReadLayer(JsonElement json) =>
        new(
            Descriptor.Read(json.Part("blob") ?? throw new FormatException("it has no 'blob'")),
            json.Digest("diffId"),
            [.. json.Parts("files").Select(ReadFile)]
        );

    private static PackedFile ReadFile(JsonElement json) =>
        new(json.Text("path"), json.Count("size"), json.Digest("digest"));
}
