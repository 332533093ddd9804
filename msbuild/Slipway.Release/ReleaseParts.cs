using System.Security.Cryptography;

namespace Slipway.Release;

/// <summary>
/// The bytes of <c>release.json</c>, cut at its manifests, which are most of it: one that did not change is copied and neither
/// read nor written again.
/// </summary>
/// <param name="head">Everything before the first manifest.</param>
/// <param name="manifests">The manifests, without what is between them.</param>
public sealed class ReleaseParts(ReadOnlyMemory<byte> head, IReadOnlyList<ReadOnlyMemory<byte>> manifests)
{
    private static ReadOnlySpan<byte> Tail => "]}\n"u8;

    /// <summary>Everything before the first manifest.</summary>
    public ReadOnlyMemory<byte> Head { get; } = head;

    /// <summary>The manifests, without what is between them.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Manifests { get; } = manifests;

    /// <summary>Writes a record in parts.</summary>
    /// <param name="record">The record.</param>
    public static ReleaseParts Of(ReleaseRecord record)
    {
        var manifests = new ReadOnlyMemory<byte>[record.Manifests.Count];
        Parallel.For(0, manifests.Length, at => manifests[at] = ReleaseJson.Write(record.Manifests[at]));
        return new ReleaseParts(HeadOf(record), manifests);
    }

    /// <summary>Cuts a file.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="head">The length of what is before the first manifest.</param>
    /// <param name="lengths">The lengths of the manifests.</param>
    /// <returns>The parts; null where the file is not made of such parts.</returns>
    public static ReleaseParts? Of(ReadOnlyMemory<byte> file, int head, IReadOnlyList<int> lengths)
    {
        var whole = head + lengths.Sum(length => (long)length) + Math.Max(lengths.Count - 1, 0) + Tail.Length;
        if (whole != file.Length)
            return null;
        var manifests = new ReadOnlyMemory<byte>[lengths.Count];
        var start = head;
        for (var at = 0; at < manifests.Length; at++)
        {
            manifests[at] = file.Slice(start, lengths[at]);
            start += lengths[at] + 1;
        }
        return new ReleaseParts(file[..head], manifests);
    }

    /// <summary>The record without its manifests; null where it is not one of this version.</summary>
    public ReleaseRecord? ReadHead() => ReleaseJson.Read([.. Head.Span, .. Tail]);

    /// <summary>Replaces what is before the manifests, and some of these.</summary>
    /// <param name="record">The record; its manifests are not looked at.</param>
    /// <param name="changed">The manifests that are new, by their positions.</param>
    public ReleaseParts With(ReleaseRecord record, IReadOnlyDictionary<int, ReleaseManifest> changed) =>
        new(
            HeadOf(record),
            [
                .. Manifests.Select(
                    (former, at) => changed.TryGetValue(at, out var manifest) ? ReleaseJson.Write(manifest) : former
                ),
            ]
        );

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[
            Head.Length + Manifests.Sum(one => one.Length) + Math.Max(Manifests.Count - 1, 0) + Tail.Length
        ];
        var start = 0;
        Write(part =>
        {
            part.CopyTo(bytes.AsSpan(start));
            start += part.Length;
        });
        return bytes;
    }

    /// <summary>The digest of the file: the SHA-256 of its bytes, in hexadecimal digits.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Write(hash.AppendData);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>The digest of a file, as <see cref="Digest"/> gives it.</summary>
    /// <param name="file">The bytes of the file.</param>
    public static string DigestOf(ReadOnlySpan<byte> file) => Convert.ToHexString(SHA256.HashData(file));

    private void Write(Sink sink)
    {
        sink(Head.Span);
        for (var at = 0; at < Manifests.Count; at++)
        {
            if (at > 0)
                sink(","u8);
            sink(Manifests[at].Span);
        }
        sink(Tail);
    }

    private delegate void Sink(ReadOnlySpan<byte> part);

    /// <summary>The manifests are the last member, so that a record without any ends where the first would begin.</summary>
    private static ReadOnlyMemory<byte> HeadOf(ReleaseRecord record) =>
        ReleaseJson.WriteWhole(record with { Manifests = [] }).AsMemory()[..^Tail.Length];
}
