using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Files;

/// <summary>What is said of files before their content counts.</summary>
public static class FileDiagnostics
{
    /// <summary>SLIP5001.</summary>
    public static DiagnosticDescriptor Template { get; } =
        new(
            "SLIP5001",
            Severity.Warning,
            "A template is not compiled",
            "the file is a template{0}, so it was neither checked nor compiled: fill it in, and list the file that comes of it"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Template];
}
