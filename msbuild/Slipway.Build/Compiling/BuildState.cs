using System.Security.Cryptography;
using System.Text;
using Slipway.Compiler.Edits;

namespace Slipway.Build.Compiling;

/// <summary>A spec file of the last build.</summary>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Outline">What other files may see of it; null where that may be anything.</param>
/// <param name="IsAcross">Whether something was found in it that comes of other files too.</param>
internal sealed record SpecState(string Hash, Outline? Outline, bool IsAcross);

/// <summary>A manifest of the last build.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Time">When it was written, in ticks of universal time.</param>
/// <param name="Recorded">The length of what the record says of it, in bytes.</param>
/// <param name="Objects">How many objects it holds.</param>
internal sealed record ManifestState(string Path, long Length, long Time, int Recorded, int Objects);

/// <summary>What a build remembers of itself so that the next one need not do all of it again.</summary>
/// <remarks>
/// It is true of one request, one version of Slipway and one record alone; whatever differs, and a file that is not whole,
/// counts as no state.
/// </remarks>
/// <param name="Key">What was asked for, and by which version: <see cref="BuildKey"/>.</param>
/// <param name="Record">The hash of the record that the build wrote.</param>
/// <param name="Head">The length of what is before the manifests in that record.</param>
/// <param name="Specs">The spec files, in the order of the request.</param>
/// <param name="Manifests">The manifests, in the order of the record.</param>
internal sealed record BuildState(
    string Key,
    string Record,
    int Head,
    IReadOnlyList<SpecState> Specs,
    IReadOnlyList<ManifestState> Manifests
)
{
    private const string Format = "slipway build state 2";

    /// <summary>Writes it down.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Format);
        writer.Write(Key);
        writer.Write(Record);
        writer.Write(Head);
        writer.Write(Specs.Count);
        foreach (var spec in Specs)
        {
            writer.Write(spec.Hash);
            writer.Write(spec.IsAcross);
            writer.Write(spec.Outline?.Exact ?? "");
            writer.Write(spec.Outline?.Words ?? "");
        }
        writer.Write(Manifests.Count);
        foreach (var manifest in Manifests)
        {
            writer.Write(manifest.Path);
            writer.Write(manifest.Length);
            writer.Write(manifest.Time);
            writer.Write(manifest.Recorded);
            writer.Write(manifest.Objects);
        }
        writer.Flush();
        writer.Write(SHA256.HashData(stream.ToArray()));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads it.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="key">What is asked for now.</param>
    /// <returns>The state; null where the bytes are of another request or version, or are not whole.</returns>
    public static BuildState? Read(byte[] bytes, string key)
    {
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end <= 0 || !SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, end), Encoding.UTF8);
        if (reader.ReadString() != Format || reader.ReadString() != key)
            return null;
        var record = reader.ReadString();
        var head = reader.ReadInt32();
        var specs = new SpecState[reader.ReadInt32()];
        for (var at = 0; at < specs.Length; at++)
        {
            var (hash, isAcross) = (reader.ReadString(), reader.ReadBoolean());
            var (exact, words) = (reader.ReadString(), reader.ReadString());
            specs[at] = new SpecState(hash, exact.Length == 0 ? null : new Outline(exact, words), isAcross);
        }
        var manifests = new ManifestState[reader.ReadInt32()];
        for (var at = 0; at < manifests.Length; at++)
            manifests[at] = new ManifestState(
                reader.ReadString(),
                reader.ReadInt64(),
                reader.ReadInt64(),
                reader.ReadInt32(),
                reader.ReadInt32()
            );
        return new BuildState(key, record, head, specs, manifests);
    }
}
