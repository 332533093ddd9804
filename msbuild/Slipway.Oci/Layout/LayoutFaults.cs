using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Layout;

/// <summary>What can be wrong with an image layout on disk.</summary>
public static class LayoutFaults
{
    /// <summary>SLIP7001.</summary>
    public static DiagnosticDescriptor NoLayout { get; } =
        new(
            "SLIP7001",
            Severity.Error,
            "A folder holds no image layout",
            "'{0}' is not an OCI image layout: {1}; write one with 'skopeo copy docker://… oci:<folder>:<tag>', for example"
        );

    /// <summary>SLIP7002.</summary>
    public static DiagnosticDescriptor BadBlob { get; } =
        new(
            "SLIP7002",
            Severity.Error,
            "An image's content is damaged",
            "'{0}' is not what its name says: {1}; delete the file and build again"
        );

    /// <summary>SLIP7003.</summary>
    public static DiagnosticDescriptor CannotWrite { get; } =
        new("SLIP7003", Severity.Error, "An image cannot be written", "'{0}' cannot be written: {1}");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NoLayout, BadBlob, CannotWrite];

    /// <summary>The fault of a disk that does not take what is written.</summary>
    internal static DiagnosticException Unwritable(string path, Exception cause) =>
        CannotWrite.In(path, path, DiskReason.Of(cause)).ToException();
}
