using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>What can be wrong with a bundle.</summary>
public static class BundleFaults
{
    /// <summary>SLIP7500.</summary>
    public static DiagnosticDescriptor NoBundle { get; } =
        new(
            "SLIP7500",
            Severity.Error,
            "This is not a bundle",
            "'{0}' is not a bundle: {1}; 'dotnet publish' writes one"
        );

    /// <summary>SLIP7501.</summary>
    public static DiagnosticDescriptor Truncated { get; } =
        new(
            "SLIP7501",
            Severity.Error,
            "A bundle is cut off",
            "'{0}' ends too early{1}: copy it again, or publish again"
        );

    /// <summary>SLIP7502.</summary>
    public static DiagnosticDescriptor Changed { get; } =
        new(
            "SLIP7502",
            Severity.Error,
            "A bundle was changed after it was packed",
            "'{0}' is not what was packed: {1}; take it from where it was published, and do not deploy this one"
        );

    /// <summary>SLIP7503.</summary>
    public static DiagnosticDescriptor Unsafe { get; } =
        new(
            "SLIP7503",
            Severity.Error,
            "A bundle holds an entry that no bundle has",
            "'{0}' holds '{1}', {2}: Slipway packs no such entry, so do not unpack this file with other tools either"
        );

    /// <summary>SLIP7504.</summary>
    public static DiagnosticDescriptor Newer { get; } =
        new(
            "SLIP7504",
            Severity.Error,
            "A bundle is of a newer format",
            "'{0}' is of format {1}, and this version of Slipway reads up to {2}: update the package Slipway"
        );

    /// <summary>SLIP7505.</summary>
    public static DiagnosticDescriptor TooLarge { get; } =
        new("SLIP7505", Severity.Error, "A bundle is too large", "'{0}' is not read: {1}, and at most {2} are taken");

    /// <summary>SLIP7506.</summary>
    public static DiagnosticDescriptor BadDescription { get; } =
        new(
            "SLIP7506",
            Severity.Error,
            "A bundle's description cannot be read",
            "'{0}' has a bundle.json that cannot be read: {1}; publish again"
        );

    /// <summary>SLIP7507.</summary>
    public static DiagnosticDescriptor CannotWrite { get; } =
        new("SLIP7507", Severity.Error, "A bundle cannot be written", "'{0}' cannot be written: {1}");

    /// <summary>SLIP7508.</summary>
    public static DiagnosticDescriptor NoManifest { get; } =
        new(
            "SLIP7508",
            Severity.Error,
            "A manifest of the bundle is missing",
            "'{0}' cannot be read, and belongs in the bundle: build again"
        );

    /// <summary>SLIP7509.</summary>
    public static DiagnosticDescriptor ImageLeftOut { get; } =
        new(
            "SLIP7509",
            Severity.Warning,
            "An image is not in the bundle that brings its images",
            "image '{0}' is not built by the project, so the bundle does not bring it: copy it into the other registry yourself, or build it here"
        );

    /// <summary>SLIP7510.</summary>
    public static DiagnosticDescriptor NoImages { get; } =
        new(
            "SLIP7510",
            Severity.Error,
            "A bundle brings no images",
            "'{0}' brings no images, so there is nothing to load: publish it with -p:SlipwayBundleImages=true"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoBundle,
        Truncated,
        Changed,
        Unsafe,
        Newer,
        TooLarge,
        BadDescription,
        CannotWrite,
        NoManifest,
        ImageLeftOut,
        NoImages,
    ];

    /// <summary>The fault of a disk that does not take what is written.</summary>
    internal static DiagnosticException Unwritable(string path, Exception cause) =>
        CannotWrite.With(path, DiskReason.Of(cause)).ToException();
}
