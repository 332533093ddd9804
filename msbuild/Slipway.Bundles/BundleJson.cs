using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>The form of <c>bundle.json</c>: indented for people, the same bytes everywhere.</summary>
internal static class BundleJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        MaxDepth = 32,
    };

    /// <summary>Writes a description.</summary>
    public static byte[] Write(BundleDescription description) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(description, Options).ReplaceLineEndings("\n") + "\n");

    /// <summary>Reads a description.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="source">What messages call the bundle.</param>
    /// <exception cref="DiagnosticException">It is none, or of a newer format.</exception>
    public static BundleDescription Read(ReadOnlySpan<byte> json, string source)
    {
        try
        {
            // The version first: of a newer format nothing else is known.
            var version = JsonSerializer.Deserialize<FormatOnly>(json, Options)?.FormatVersion;
            if (version is not > 0)
                throw BundleFaults.BadDescription.With(source, "it names no format version").ToException();
            if (version > BundleFormat.Version)
                throw BundleFaults.Newer.With(source, version, BundleFormat.Version).ToException();
            var description = JsonSerializer.Deserialize<BundleDescription>(json, Options)!;
            return IsWhole(description)
                ? description
                : throw BundleFaults
                    .BadDescription.With(source, "something in it is empty that must not be")
                    .ToException();
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            throw BundleFaults
                .BadDescription.With(source, $"line {line} is not what a description has there")
                .ToException();
        }
    }

    /// <summary>Whether nothing is null that others take for granted.</summary>
    private static bool IsWhole(BundleDescription read) =>
        (object?)read.Profile is not null
        && read is { Slipway: not null, Name: not null, Version: not null, Namespace: not null }
        && read.Images?.All(image => image?.Reference is not null) == true
        && read.Targets?.All(IsWhole) == true
        && read.Files?.All(file => file is { Path: not null, Digest: not null }) == true
        && read.Needs is { Objects: not null, Kinds: not null, Operators: not null }
        && read.Needs.Objects.All(one => one is { Kind: not null, Name: not null, Uses: not null })
        && read.Needs.Kinds.All(one => one is { ApiVersion: not null, Kind: not null, Targets: not null })
        && read.Needs.Operators.All(one => one is { Name: not null, Versions: not null, Targets: not null });

    private static bool IsWhole(BundleTarget target) =>
        target is { Name: not null, Objects: not null }
        && target.Objects.All(one => one is { ApiVersion: not null, Kind: not null, Name: not null, File: not null });

    private sealed record FormatOnly(int FormatVersion);
}
