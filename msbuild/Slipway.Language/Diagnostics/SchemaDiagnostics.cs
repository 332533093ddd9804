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
            "the file holds no schema: write a CustomResourceDefinition or the ConfigMap in which KubeVela stores a definition's schema, save a JSON Schema as .json, or leave the file out with <SlipwaySchema Remove=\"…\" />"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unreadable, NotASchema];
}
