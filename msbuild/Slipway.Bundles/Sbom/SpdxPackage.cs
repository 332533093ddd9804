using System.Text.Json.Serialization;

namespace Slipway.Bundles.Sbom;

/// <summary>Something that a bundle consists of or runs, as SPDX has it.</summary>
/// <param name="Id">Its id within the document.</param>
/// <param name="Name">Its name.</param>
/// <param name="VersionInfo">Its version; null where it has none.</param>
/// <param name="PrimaryPackagePurpose">What it is: <c>CONTAINER</c>, <c>FILE</c>, <c>LIBRARY</c>, …</param>
internal sealed record SpdxPackage(
    [property: JsonPropertyName("SPDXID")] string Id,
    string Name,
    string? VersionInfo,
    string PrimaryPackagePurpose
)
{
    /// <summary>What SPDX calls a thing that no one said anything of.</summary>
    public const string NoAssertion = "NOASSERTION";

    /// <summary>Who it comes from.</summary>
    public string Supplier { get; init; } = NoAssertion;

    /// <summary>Where it is available; packages say so in <see cref="ExternalRefs"/>.</summary>
    public string DownloadLocation { get; } = NoAssertion;

    /// <summary>Whether its files are listed one by one: SPDX then wants SHA-1 of each, and weights are hashed once only.</summary>
    public bool FilesAnalyzed { get; }

    /// <summary>The licence that reading its content would show; no one read it.</summary>
    public string LicenseConcluded { get; } = NoAssertion;

    /// <summary>The licence its makers give it, as an SPDX expression.</summary>
    public string LicenseDeclared { get; init; } = NoAssertion;

    /// <summary>Who holds its copyright.</summary>
    public string CopyrightText { get; } = NoAssertion;

    /// <summary>The hashes of its bytes.</summary>
    public IReadOnlyList<SpdxChecksum>? Checksums { get; init; }

    /// <summary>Its names elsewhere.</summary>
    public IReadOnlyList<SpdxReference>? ExternalRefs { get; init; }
}

/// <summary>A hash.</summary>
/// <param name="Algorithm"><c>SHA256</c> or <c>SHA512</c>.</param>
/// <param name="ChecksumValue">The hexadecimal digits in lower case.</param>
internal sealed record SpdxChecksum(string Algorithm, string ChecksumValue)
{
    /// <summary>The hash of a digest such as <c>sha256:…</c>.</summary>
    public static SpdxChecksum Of(string digest) =>
        new("SHA256", digest[(digest.IndexOf(':', StringComparison.Ordinal) + 1)..]);
}

/// <summary>A name elsewhere: a package URL.</summary>
/// <param name="ReferenceLocator">The package URL.</param>
internal sealed record SpdxReference(string ReferenceLocator)
{
    /// <summary>What kind of name it is.</summary>
    public string ReferenceCategory { get; } = "PACKAGE-MANAGER";

    /// <summary>In which form.</summary>
    public string ReferenceType { get; } = "purl";
}
