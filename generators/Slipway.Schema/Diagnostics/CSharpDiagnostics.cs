namespace Slipway.Schema.Diagnostics;

/// <summary>What only the C# compiler reports: of specs in C#, and of builders that are generated.</summary>
public static class CSharpDiagnostics
{
    /// <summary>SLIP1102.</summary>
    public static DiagnosticDescriptor SameBuilders { get; } =
        new("SLIP1102", Severity.Error, "Two schemas make the same builders", "{0}");

    /// <summary>SLIP2601.</summary>
    public static DiagnosticDescriptor DroppedDocument { get; } =
        new(
            "SLIP2601",
            Severity.Warning,
            "A document is made and not returned",
            "the {0} '{1}' is made here and not returned, so that it is never deployed: return it, or remove it"
        );

    /// <summary>SLIP2602.</summary>
    public static DiagnosticDescriptor ChangingInput { get; } =
        new(
            "SLIP2602",
            Severity.Warning,
            "A spec differs between runs",
            "{0} is different each time or on each machine, and so are the manifests: write a fixed value, or take it from a SpecContext"
        );

    /// <summary>SLIP2603.</summary>
    public static DiagnosticDescriptor VariableCase { get; } =
        new(
            "SLIP2603",
            Severity.Warning,
            "Two environment variables differ in capitals only",
            "'{0}' and '{1}' in line {2} are two variables to the container, and most likely one is a slip: write one name for both, or names that differ in more"
        );

    /// <summary>SLIP2604.</summary>
    public static DiagnosticDescriptor PropertyNotPassed { get; } =
        new(
            "SLIP2604",
            Severity.Warning,
            "A property is not passed on",
            "the project passes on no property '{0}', so the spec method throws: {1}"
        );

    /// <summary>SLIP2605.</summary>
    public static DiagnosticDescriptor NameInsteadOfComponent { get; } =
        new(
            "SLIP2605",
            Severity.Info,
            "A text names a component that a variable holds",
            "the component '{0}' is in the variable '{1}', which stays right when the component is renamed: write {1}"
        );

    /// <summary>SLIP2606.</summary>
    public static DiagnosticDescriptor SurplusValue { get; } =
        new(
            "SLIP2606",
            Severity.Error,
            "A value is passed as the caller's file",
            "{0} takes no such value, and the C# compiler takes it for the name of the file that contains the call, so that it is in no manifest: {1}"
        );

    /// <summary>SLIP9022, which the process that runs the methods reports as well.</summary>
    public static DiagnosticDescriptor WrongShape { get; } =
        new(
            "SLIP9022",
            Severity.Error,
            "A spec method has the wrong shape",
            "the [Spec] method {0} cannot be run: {1}"
        );

    /// <summary>SLIP9101.</summary>
    public static DiagnosticDescriptor GeneratorFailed { get; } =
        new(
            "SLIP9101",
            Severity.Error,
            "The generator failed",
            "no builders were generated from this schema, which is a fault of Slipway and not of yours: {0}"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SameBuilders,
        DroppedDocument,
        ChangingInput,
        VariableCase,
        PropertyNotPassed,
        NameInsteadOfComponent,
        SurplusValue,
        WrongShape,
        GeneratorFailed,
    ];
}
