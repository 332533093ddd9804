using System.Text.Json;

namespace Slipway.Oci.Layers;

/// <summary>A file as it was packed.</summary>
/// <param name="Path">Its path in the image.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Digest">The digest of its content.</param>
public sealed record PackedFile(string Path, long Size, Digest Digest)
{
    /// <summary>Writes a list of files as JSON, under the name <c>files</c>.</summary>
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<PackedFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("digest", file.Digest.ToString());
            json.WriteNumber("size", file.Size);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

/// <summary>A layer that was written.</summary>
/// <param name="Blob">The layer as registries have it.</param>
/// <param name="DiffId">The digest of its archive before compression.</param>
/// <param name="Files">The files in it.</param>
public sealed record PackedLayer(Descriptor Blob, Digest DiffId, IReadOnlyList<PackedFile> Files);
