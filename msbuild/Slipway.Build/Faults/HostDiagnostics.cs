using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Faults;

/// <summary>SLIP902x: what keeps spec methods from giving specs. Most of it is said by the host, which knows no more than the ids.</summary>
internal static class HostDiagnostics
{
    /// <summary>SLIP9020.</summary>
    public static DiagnosticDescriptor OtherVersion { get; } =
        Error("SLIP9020", "The library and the build are of different versions", "{0}");

    /// <summary>SLIP9021.</summary>
    public static DiagnosticDescriptor CannotRun { get; } =
        Error("SLIP9021", "The compiled project cannot be run", "the project's assembly cannot be run: {0}");

    /// <summary>SLIP9022.</summary>
    public static DiagnosticDescriptor WrongShape { get; } = CSharpDiagnostics.WrongShape;

    /// <summary>SLIP9023.</summary>
    public static DiagnosticDescriptor Threw { get; } = Error("SLIP9023", "A spec method threw an exception", "{0}");

    /// <summary>SLIP9024.</summary>
    public static DiagnosticDescriptor TooLong { get; } =
        Error(
            "SLIP9024",
            "Spec methods ran for too long",
            "the [Spec] methods ran for over {0:0} s and were stopped{1}: let them only describe, or set SlipwaySpecTimeout to more seconds"
        );

    /// <summary>SLIP9025.</summary>
    public static DiagnosticDescriptor BrokeOff { get; } =
        Error("SLIP9025", "The process of the spec methods ended unexpectedly", "{0}");

    /// <summary>SLIP9028.</summary>
    public static DiagnosticDescriptor TooLarge { get; } =
        Error(
            "SLIP9028",
            "Spec methods took too much memory",
            "the [Spec] methods took over {0} GiB of memory and were stopped{1}: let them only describe"
        );

    /// <summary>SLIP9027.</summary>
    public static DiagnosticDescriptor NoMethod { get; } =
        Error("SLIP9027", "The project has no spec method", "{0} has no method with the attribute [Spec]");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [OtherVersion, CannotRun, WrongShape, Threw, TooLong, BrokeOff, NoMethod, TooLarge];

    /// <summary>The kind of what the host reports. A host of another version may know ids that this build does not.</summary>
    public static DiagnosticDescriptor Of(string id) =>
        All.Append(BuildDiagnostics.CannotWrite).FirstOrDefault(kind => kind.Id == id)
        ?? Error(id, "What the host of the spec methods reports", "{0}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, Severity.Error, title, message);
}
