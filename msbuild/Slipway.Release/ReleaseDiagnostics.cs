using Slipway.Schema.Diagnostics;

namespace Slipway.Release;

/// <summary>What can be wrong with the record of a compilation.</summary>
public static class ReleaseDiagnostics
{
    /// <summary>An object that Slipway made does not fit the schema of its kind.</summary>
    public static DiagnosticDescriptor DoesNotFit { get; } =
        new(
            "SLIP9004",
            Severity.Error,
            "A rendered object does not fit its schema",
            "the {0} '{1}' rendered from {2} does not fit its schema at '{3}', which {4}: this is a defect of Slipway, please report it; no bundle was written"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [DoesNotFit];
}
