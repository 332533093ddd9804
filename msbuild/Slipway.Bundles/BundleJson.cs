using System.Text.Json;
using System.Text.Json.Serialization;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>The form of <c>bundle.json</c>: indented for people, the same bytes everywhere.</summary>
internal static class BundleJson
{
    private static readonly BundleJsonContext Context = new(ReadableJson.Options());

    /// <summary>Writes a description.</summary>
    public static byte[] Write(BundleDescription description) =>
        ReadableJson.Write(description, Context.BundleDescription);

    /// <summary>Reads a description.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="source">What messages call the bundle.</param>
    /// <exception cref="DiagnosticException">It is none, or of a newer format.</exception>
    public static BundleDescription Read(ReadOnlySpan<byte> json, string source)
    {
        try
        {
            // The version first: of a newer format nothing else is known.
            var version = JsonSerializer.Deserialize(json, Context.FormatOnly)?.FormatVersion;
            if (version is not > 0)
                throw BundleFaults.BadDescription.With(source, "it names no format version").ToException();
            if (version > BundleFormat.Version)
                throw BundleFaults.Newer.With(source, version, BundleFormat.Version).ToException();
            var description = Whole(JsonSerializer.Deserialize(json, Context.BundleDescription)!);
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

    /// <summary>What is left out is empty: generated readers give null for it, whatever the property starts with.</summary>
    private static BundleDescription Whole(BundleDescription read) =>
        read with
        {
            Profile = read.Profile ?? new SortedDictionary<string, string>(StringComparer.Ordinal),
            Targets = read.Targets ?? [],
            Images = read.Images ?? [],
            Files = read.Files ?? [],
            Needs = new ReleaseNeeds
            {
                Objects = read.Needs?.Objects ?? [],
                Kinds = read.Needs?.Kinds ?? [],
                Operators = read.Needs?.Operators ?? [],
            },
        };

    /// <summary>Whether nothing is null that others take for granted.</summary>
    private static bool IsWhole(BundleDescription read) =>
        read is { Slipway: not null, Name: not null, Version: not null, Namespace: not null }
        && read.Images.All(image => image?.Reference is not null)
        && read.Targets.All(IsWhole)
        && read.Files.All(file => file is { Path: not null, Digest: not null })
        && read.Needs.Objects.All(one => one is { Kind: not null, Name: not null, Uses: not null })
        && read.Needs.Kinds.All(one => one is { ApiVersion: not null, Kind: not null, Targets: not null })
        && read.Needs.Operators.All(one => one is { Name: not null, Versions: not null, Targets: not null });

    private static bool IsWhole(BundleTarget target) =>
        target is { Name: not null, Objects: not null }
        && target.Objects.All(one => one is { ApiVersion: not null, Kind: not null, Name: not null, File: not null });

    internal sealed record FormatOnly(int FormatVersion);
}

/// <summary>Readers and writers that the compiler made, so that native programs have them too.</summary>
[JsonSerializable(typeof(BundleDescription))]
[JsonSerializable(typeof(BundleJson.FormatOnly))]
internal sealed partial class BundleJsonContext : JsonSerializerContext;
