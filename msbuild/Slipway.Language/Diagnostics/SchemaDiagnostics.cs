using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Diagnostics;

/// <summary>SLIP11xx: what is wrong with the schemas a project brings.</summary>
public static class SchemaDiagnostics
{
    /// <summary>SLIP1101.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = SharedShapeDiagnostics.UnreadableSchema;

    /// <summary>SLIP1103.</summary>
    public static DiagnosticDescriptor NotASchema { get; } =
        new(
            "SLIP1103",
            Severity.Error,
            "A schema file holds no schema",
            "the file holds no schema: write a CustomResourceDefinition, the ConfigMap in which KubeVela stores a definition's schema, or a definition with its 'template' in CUE, save a JSON Schema as .json, or leave the file out with <SlipwaySchema Remove=\"…\" />"
        );

    /// <summary>SLIP1104.</summary>
    public static DiagnosticDescriptor PartUnread { get; } =
        new(
            "SLIP1104",
            Severity.Info,
            "A part of a definition is not read",
            "{0}: Slipway does not read this part of the definition, so specs may write anything there"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unreadable, NotASchema, PartUnread];
}
