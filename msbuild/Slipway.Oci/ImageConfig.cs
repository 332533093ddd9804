using System.Text.Json;

namespace Slipway.Oci;

/// <summary>A step of an image's history.</summary>
/// <param name="CreatedBy">What made it.</param>
/// <param name="IsEmpty">Whether it made no layer.</param>
/// <param name="Created">When, as RFC 3339 writes it; null for unsaid.</param>
public sealed record HistoryEntry(string CreatedBy, bool IsEmpty = false, string? Created = null);

/// <summary>The configuration of an image: for which machines, how it starts, and the digests of its unpacked layers.</summary>
/// <param name="Platform">The machines.</param>
/// <param name="DiffIds">The digests of the layers before compression, the lowest first.</param>
public sealed record ImageConfig(Platform Platform, IReadOnlyList<Digest> DiffIds)
{
    /// <summary>When it was made, as RFC 3339 writes it; null for unsaid.</summary>
    public string? Created { get; init; }

    /// <summary>How containers start.</summary>
    public ContainerConfig Container { get; init; } = new();

    /// <summary>How it came to be: one entry a layer, empty ones apart.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Reads a configuration.</summary>
    /// <exception cref="FormatException">It is none; the message is for people.</exception>
    public static ImageConfig Read(ReadOnlyMemory<byte> json) =>
        CanonicalJson.Read(
            json,
            root => new ImageConfig(
                new Platform(root.Text("os"), root.Text("architecture"), root.TextOrNull("variant")),
                (root.Part("rootfs") is { } files ? files.TextList("diff_ids") ?? [] : []).Select(DiffId).ToList()
            )
            {
                Created = root.TextOrNull("created"),
                Container = root.Part("config") is { } container ? ContainerConfig.Read(container) : new(),
                History = root.Parts("history").Select(Entry).ToList(),
            }
        );

    /// <summary>The configuration's bytes: the same for equal ones, always.</summary>
    public byte[] ToJson() =>
        CanonicalJson.Write(json =>
        {
            json.WriteOptional("created", Created);
            json.WriteString("architecture", Platform.Architecture);
            json.WriteString("os", Platform.Os);
            json.WriteOptional("variant", Platform.Variant);
            json.WritePropertyName("config");
            Container.Write(json);
            json.WriteStartObject("rootfs");
            json.WriteString("type", "layers");
            json.WriteTextList("diff_ids", DiffIds.Select(diff => diff.ToString()).ToList());
            json.WriteEndObject();
            if (History.Count > 0)
                WriteHistory(json);
        });

    private static Digest DiffId(string text) =>
        Digest.TryParse(text, out var digest) ? digest : throw new FormatException($"'{text}' is not a sha256 digest");

    private static HistoryEntry Entry(JsonElement json) =>
        new(json.TextOrNull("created_by") ?? "", json.Flag("empty_layer"), json.TextOrNull("created"));

    private void WriteHistory(Utf8JsonWriter json)
    {
        json.WriteStartArray("history");
        foreach (var entry in History)
        {
            json.WriteStartObject();
            json.WriteOptional("created", entry.Created);
            json.WriteString("created_by", entry.CreatedBy);
            if (entry.IsEmpty)
                json.WriteBoolean("empty_layer", true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
