using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Images;

/// <summary>What can be wrong with what a project says of its images.</summary>
public static class RecipeFaults
{
    /// <summary>SLIP7030.</summary>
    public static DiagnosticDescriptor BadItem { get; } =
        new("SLIP7030", Severity.Error, "An image item is incomplete or has a wrong value", "{0} '{1}': {2}");

    /// <summary>SLIP7031.</summary>
    public static DiagnosticDescriptor SameName { get; } =
        new(
            "SLIP7031",
            Severity.Error,
            "Two images have one name",
            "'{0}' and '{1}' are both to be image '{2}', and the second would take the place of the first: give one another Repository or Tag"
        );

    /// <summary>SLIP7032.</summary>
    public static DiagnosticDescriptor NoShell { get; } =
        new(
            "SLIP7032",
            Severity.Warning,
            "A model image has no shell",
            "model image '{0}' is built on nothing, so KubeDL's loader and KServe's modelcar, which run a shell and cp or ln in it, cannot use it; Kubernetes image volumes and KServe's native and fetch modes can. Take a BaseImage with a shell, or write AllowScratch=\"true\" where this is meant"
        );

    /// <summary>SLIP7033.</summary>
    public static DiagnosticDescriptor FloatingBase { get; } =
        new(
            "SLIP7033",
            Severity.Warning,
            "A base image floats",
            "image '{0}' is built on '{1}', which {2}, so the same files give another image some other day: write a version, or better a digest, '{3}@sha256:…'"
        );

    /// <summary>SLIP7034.</summary>
    public static DiagnosticDescriptor BadLicense { get; } =
        new(
            "SLIP7034",
            Severity.Warning,
            "A licence is not an SPDX expression",
            "the licence of image '{0}' is '{1}', which is not an SPDX expression, so its labels and the bill of materials say '{2}': write that, or a name that SPDX lists{3}"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [BadItem, SameName, NoShell, FloatingBase, BadLicense];
}
