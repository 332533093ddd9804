using System.Text.Json.Serialization;
using Slipway.Oci;

namespace Slipway.Bundles.Sbom;

/// <summary>A bill of materials as SPDX 2.3 has it.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Packages">Everything in it.</param>
/// <param name="Relationships">How that hangs together.</param>
internal sealed record SpdxDocument(
    string Name,
    IReadOnlyList<SpdxPackage> Packages,
    IReadOnlyList<SpdxRelationship> Relationships
)
{
    /// <summary>The id of the document itself.</summary>
    public const string Root = "SPDXRef-DOCUMENT";

    private static readonly SpdxJsonContext Context = new(ReadableJson.Options());

    /// <summary>The version of the standard.</summary>
    [JsonPropertyOrder(-4)]
    public string SpdxVersion { get; } = "SPDX-2.3";

    /// <summary>The licence of the document, which the standard fixes.</summary>
    [JsonPropertyOrder(-4)]
    public string DataLicense { get; } = "CC0-1.0";

    /// <summary>The id of the document.</summary>
    [JsonPropertyName("SPDXID"), JsonPropertyOrder(-4)]
    public string Id { get; } = Root;

    /// <summary>A name that no other document has; it is made of the content.</summary>
    [JsonPropertyOrder(-3)]
    public string? DocumentNamespace { get; private init; }

    /// <summary>Who made it, and when.</summary>
    [JsonPropertyOrder(-2)]
    public required SpdxCreation CreationInfo { get; init; }

    /// <summary>The licences in it that SPDX does not list; null where there are none.</summary>
    public IReadOnlyList<SpdxLicense>? HasExtractedLicensingInfos { get; init; }

    /// <summary>The document's bytes: the same for equal documents, always.</summary>
    public byte[] ToJson()
    {
        var digest = Digest.Of(Serialize(this));
        return Serialize(this with { DocumentNamespace = $"https://slipway.dev/spdx/{Name}-{digest.Hex}" });
    }

    private static byte[] Serialize(SpdxDocument document) => ReadableJson.Write(document, Context.SpdxDocument);
}

/// <summary>Who made a document.</summary>
/// <param name="Creators">The tool with its version.</param>
/// <param name="Created">When, as RFC 3339 writes it; bundles know no clock.</param>
internal sealed record SpdxCreation(IReadOnlyList<string> Creators, string Created);

/// <summary>A licence that SPDX does not list.</summary>
/// <param name="LicenseId">What expressions call it.</param>
internal sealed record SpdxLicense(string LicenseId)
{
    /// <summary>Its text, which the standard asks for.</summary>
    public string ExtractedText { get; } =
        "The makers of the package know the text of this licence; the build does not.";
}

/// <summary>How two things hang together.</summary>
/// <param name="SpdxElementId">The one.</param>
/// <param name="RelationshipType"><c>DESCRIBES</c>, <c>CONTAINS</c>, <c>DEPENDS_ON</c>, <c>DESCENDANT_OF</c>.</param>
/// <param name="RelatedSpdxElement">The other.</param>
internal sealed record SpdxRelationship(string SpdxElementId, string RelationshipType, string RelatedSpdxElement);

/// <summary>A writer that the compiler made, so that native programs have it too.</summary>
[JsonSerializable(typeof(SpdxDocument))]
internal sealed partial class SpdxJsonContext : JsonSerializerContext;
