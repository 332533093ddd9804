using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Release;

/// <summary>The form of <c>release.json</c>: the same bytes for the same record, on any machine.</summary>
public static class ReleaseJson
{
    /// <summary>The name of the file.</summary>
    public const string File = "release.json";

    /// <summary>The version of the format that is written; readers take no other, since the record is made again with ease.</summary>
    public const int Version = 1;

    private static readonly ReleaseJsonContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // Objects nest as deep as specs may, and they are some levels down themselves.
            MaxDepth = 1024,
        }
    );

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The bytes of its file.</returns>
    public static byte[] Write(ReleaseRecord record) => ReleaseParts.Of(record).ToBytes();

    /// <summary>Reads a manifest of a record.</summary>
    /// <param name="json">The bytes of the manifest alone.</param>
    /// <returns>The manifest; null where the bytes are not one.</returns>
    public static ReleaseManifest? ReadManifest(ReadOnlySpan<byte> json)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(json, Context.ReleaseManifest);
            return IsWhole(manifest) ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static byte[] WriteWhole(ReleaseRecord record) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(record, Context.ReleaseRecord), (byte)'\n'];

    internal static byte[] Write(ReleaseManifest manifest) =>
        JsonSerializer.SerializeToUtf8Bytes(manifest, Context.ReleaseManifest);

    /// <summary>Reads a record.</summary>
    /// <param name="json">The bytes of its file.</param>
    /// <returns>The record; null where the bytes are not one, or are one of another version.</returns>
    public static ReleaseRecord? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return VersionOf(json) == Version && JsonSerializer.Deserialize(json, Context.ReleaseRecord) is { } record
                ? IsWhole(record)
                    ? record
                    : null
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the findings of a record alone: they come first, and the rest may be long.</summary>
    /// <param name="json">The bytes of its file.</param>
    /// <returns>The findings; none where the bytes are not a record of this version.</returns>
    public static IReadOnlyList<ReleaseFinding> ReadFindings(ReadOnlySpan<byte> json)
    {
        try
        {
            if (VersionOf(json) != Version)
                return [];
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Context.Options.MaxDepth });
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFound = reader.ValueTextEquals("findings"u8);
                reader.Read();
                if (isFound)
                    return JsonSerializer.Deserialize(ref reader, Context.IReadOnlyListReleaseFinding) ?? [];
                reader.Skip();
            }
            return [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>The version, which every format has first: of another one nothing else is known.</summary>
    private static int? VersionOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return
            reader.Read()
            && reader.TokenType == JsonTokenType.StartObject
            && reader.Read()
            && reader.TokenType == JsonTokenType.PropertyName
            && reader.ValueTextEquals("formatVersion"u8)
            && reader.Read()
            && reader.TokenType == JsonTokenType.Number
            && reader.TryGetInt32(out var version)
            ? version
            : null;
    }

    /// <summary>Whether nothing is null that others take for granted.</summary>
    private static bool IsWhole(ReleaseRecord read) =>
        read
            is {
                Findings: not null,
                Pins: not null,
                Needs: { Objects: not null, Kinds: not null, Operators: not null }
            }
        && read.Manifests?.All(IsWhole) == true;

    private static bool IsWhole(ReleaseManifest? read) =>
        read is { Target: not null, Path: not null, Digest: not null, Objects: not null, Notes: not null }
        && read.Objects.All(one => IsWhole(one) && one.Json is not null);

    private static bool IsWhole(ReleaseObject? read) =>
        read is { ApiVersion: not null, Kind: not null, Name: not null, Parts: not null }
        && read.Images?.All(image => image?.Reference is not null) == true
        && read.Parts.All(IsWhole);
}

/// <summary>Readers and writers that the compiler made, so that native programs have them too.</summary>
[JsonSerializable(typeof(ReleaseRecord))]
[JsonSerializable(typeof(ReleaseManifest))]
[JsonSerializable(typeof(IReadOnlyList<ReleaseFinding>))]
internal sealed partial class ReleaseJsonContext : JsonSerializerContext;
