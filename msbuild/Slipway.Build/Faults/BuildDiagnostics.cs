using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Faults;

/// <summary>SLIP9xxx: what concerns Slipway itself.</summary>
internal static class BuildDiagnostics
{
    /// <summary>SLIP9001.</summary>
    public static DiagnosticDescriptor BadOption { get; } =
        new("SLIP9001", Severity.Error, "An option has a wrong value", "{0} is wrong: {1}");

    /// <summary>SLIP9002.</summary>
    public static DiagnosticDescriptor CannotWrite { get; } =
        new("SLIP9002", Severity.Error, "A file cannot be written", "'{0}' cannot be written: {1}");

    /// <summary>SLIP9026.</summary>
    public static DiagnosticDescriptor BadModel { get; } =
        new(
            "SLIP9026",
            Severity.Error,
            "What the C# specs returned cannot be read",
            "'{0}', which holds what the [Spec] methods returned, cannot be read: build again with -t:Rebuild, and take the library Slipway and the build from one version of the package"
        );

    /// <summary>SLIP9005.</summary>
    public static DiagnosticDescriptor Internal { get; } =
        new(
            "SLIP9005",
            Severity.Error,
            "Slipway failed",
            "Slipway failed ({0}), and nothing was written: this is a defect of Slipway, please report it with the spec that causes it"
        );

    /// <summary>SLIP9006.</summary>
    public static DiagnosticDescriptor Misplaced { get; } =
        new(
            "SLIP9006",
            Severity.Warning,
            "A spec is where the project does not look",
            "'{0}' is not compiled: the project takes the files that end in '.yaml' or '.yml' below '{1}/', written in lower case; {2}"
        );

    /// <summary>SLIP9007.</summary>
    public static DiagnosticDescriptor NoSpecs { get; } =
        new(
            "SLIP9007",
            Severity.Warning,
            "The project has no specs",
            "the project refers to the package Slipway and has nothing for it: put specs into '{0}/', write a method with the attribute [Spec], or remove the package"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [BadOption, CannotWrite, BadModel, Internal, Misplaced, NoSpecs];
}
