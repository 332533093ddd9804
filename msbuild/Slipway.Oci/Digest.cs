using System.Security.Cryptography;

namespace Slipway.Oci;

/// <summary>What identifies content: the SHA-256 of its bytes. Other algorithms are not read.</summary>
public readonly record struct Digest : IComparable<Digest>
{
    private const string Prefix = "sha256:";
    private readonly string? hex;

    private Digest(string hex) => this.hex = hex;

    /// <summary>The 64 lower-case hexadecimal digits.</summary>
    public string Hex => hex ?? new string('0', 64);

    /// <summary>The digest of some bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return FromHash(hash);
    }

    /// <summary>A digest from the 32 bytes of a SHA-256.</summary>
    public static Digest FromHash(ReadOnlySpan<byte> hash) => new(Convert.ToHexString(hash).ToLowerInvariant());

    /// <summary>Reads <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    /// <returns>False for anything else, other algorithms among it.</returns>
    public static bool TryParse(string? text, out Digest digest)
    {
        digest = default;
        if (text is not { Length: 71 } || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        var digits = text[Prefix.Length..];
        if (!digits.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
            return false;
        digest = new Digest(digits);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Digest other) => string.CompareOrdinal(Hex, other.Hex);

    /// <summary><c>sha256:</c> and the digits.</summary>
    public override string ToString() => Prefix + Hex;
#pragma warning disable CS1591
    public static bool operator <(Digest left, Digest right) => left.CompareTo(right) < 0;

    public static bool operator >(Digest left, Digest right) => left.CompareTo(right) > 0;

    public static bool operator <=(Digest left, Digest right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Digest left, Digest right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
