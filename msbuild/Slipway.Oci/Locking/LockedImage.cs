using System.Text.Json;
using Slipway.Oci.Images;
using Slipway.Oci.Layers;

namespace Slipway.Oci.Locking;

/// <summary>An image for one platform, as a lock file has it.</summary>
/// <param name="Platform">The machines.</param>
/// <param name="Manifest">The digest of its manifest.</param>
/// <param name="Base">The digest of the base's manifest; null for none.</param>
public sealed record LockedPlatform(string Platform, Digest Manifest, Digest? Base);

/// <summary>A layer over the base, as a lock file has it.</summary>
/// <param name="Digest">The digest of the layer.</param>
/// <param name="DiffId">The digest before compression.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Files">The files in it.</param>
public sealed record LockedLayer(Digest Digest, Digest DiffId, long Size, IReadOnlyList<PackedFile> Files);

/// <summary>An image, as a lock file has it.</summary>
/// <param name="Name"><c>repository:tag</c>.</param>
/// <param name="Kind"><c>model</c> or <c>image</c>.</param>
/// <param name="Digest">What pins it.</param>
/// <param name="Base">The base as users wrote it; null for none.</param>
/// <param name="Platforms">The images for single platforms.</param>
/// <param name="Layers">The layers over the base.</param>
public sealed record LockedImage(
    string Name,
    string Kind,
    Digest Digest,
    string? Base,
    IReadOnlyList<LockedPlatform> Platforms,
    IReadOnlyList<LockedLayer> Layers
)
{
    /// <summary>What a lock file says of an image.</summary>
    internal static LockedImage Of(BuiltImage image) =>
        new(
            image.Name.ToString(),
            image.Kind,
            image.Descriptor.Digest,
            image.Base,
            [
                .. image.Platforms.Select(one => new LockedPlatform(
                    one.Platform.ToString(),
                    one.Manifest.Digest,
                    one.Base
                )),
            ],
            [
                .. image.Layers.Select(layer => new LockedLayer(
                    layer.Blob.Digest,
                    layer.DiffId,
                    layer.Blob.Size,
                    layer.Files
                )),
            ]
        );

    internal static LockedImage Read(JsonElement json) =>
        new(
            json.Text("name"),
            json.Text("kind"),
            json.Digest("digest"),
            json.TextOrNull("base"),
            [
                .. json.Parts("platforms")
                    .Select(one => new LockedPlatform(
                        one.Text("platform"),
                        one.Digest("manifest"),
                        one.Part("base") is null ? null : one.Digest("base")
                    )),
            ],
            [
                .. json.Parts("layers")
                    .Select(layer => new LockedLayer(
                        layer.Digest("digest"),
                        layer.Digest("diffId"),
                        layer.Count("size"),
                        [
                            .. layer
                                .Parts("files")
                                .Select(file => new PackedFile(
                                    file.Text("path"),
                                    file.Count("size"),
                                    file.Digest("digest")
                                )),
                        ]
                    )),
            ]
        );

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("kind", Kind);
        json.WriteString("digest", Digest.ToString());
        json.WriteOptional("base", Base);
        json.WriteStartArray("platforms");
        foreach (var platform in Platforms)
        {
            json.WriteStartObject();
            json.WriteString("platform", platform.Platform);
            json.WriteString("manifest", platform.Manifest.ToString());
            json.WriteOptional("base", platform.Base?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("layers");
        foreach (var layer in Layers)
            Write(json, layer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LockedLayer layer)
    {
        json.WriteStartObject();
        json.WriteString("digest", layer.Digest.ToString());
        json.WriteString("diffId", layer.DiffId.ToString());
        json.WriteNumber("size", layer.Size);
        PackedFile.Write(json, layer.Files);
        json.WriteEndObject();
    }
}
