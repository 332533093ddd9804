namespace Slipway.Schema.Diagnostics;

/// <summary>What YAML and C# are both told about the shape of a spec.</summary>
public static class SharedShapeDiagnostics
{
    /// <summary>SLIP1002.</summary>
    public static DiagnosticDescriptor MissingKey { get; } =
        new("SLIP1002", Severity.Error, "A required key is missing", "{0} has no '{1}': add it{2}");

    /// <summary>SLIP1005.</summary>
    public static DiagnosticDescriptor BadFormat { get; } =
        new(
            "SLIP1005",
            Severity.Error,
            "A text does not have the form it needs",
            "{0} {1}: it must be {2}, for instance {3}{4}"
        );

    /// <summary>SLIP1006.</summary>
    public static DiagnosticDescriptor BadPattern { get; } =
        new(
            "SLIP1006",
            Severity.Error,
            "A text does not match its pattern",
            "'{0}' does not have the form of {1}: {2}"
        );

    /// <summary>SLIP1007.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } =
        new("SLIP1007", Severity.Error, "A number is out of range", "{0} is {1}, and it must be {2}{3}");

    /// <summary>SLIP1008.</summary>
    public static DiagnosticDescriptor WrongCount { get; } =
        new("SLIP1008", Severity.Error, "Too few or too many", "{0} has {1}, and it must have {2}{3}");

    /// <summary>SLIP1009.</summary>
    public static DiagnosticDescriptor DuplicateItem { get; } =
        new(
            "SLIP1009",
            Severity.Error,
            "An item appears twice in a list",
            "{0} already appears in line {1} of {2}: {3}"
        );

    /// <summary>SLIP1101.</summary>
    public static DiagnosticDescriptor UnreadableSchema { get; } =
        new("SLIP1101", Severity.Error, "A schema cannot be read", "the schema cannot be read: {0}");
}
