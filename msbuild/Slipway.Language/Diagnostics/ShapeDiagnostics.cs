using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Diagnostics;

/// <summary>SLIP1xxx: where a spec departs from the shape its schema gives it. Each message may end with the schema's own hint.</summary>
public static class ShapeDiagnostics
{
    /// <summary>SLIP1001.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } =
        new(
            "SLIP1001",
            Severity.Error,
            "A key is unknown",
            "unknown key '{0}' in {1}: the platform would drop it without a word. {2}"
        );

    /// <summary>SLIP1002.</summary>
    public static DiagnosticDescriptor Missing { get; } = SharedShapeDiagnostics.MissingKey;

    /// <summary>SLIP1003.</summary>
    public static DiagnosticDescriptor WrongType { get; } =
        new("SLIP1003", Severity.Error, "A value has the wrong type", "{0} must be {1}, and this is {2}: {3}");

    /// <summary>SLIP1004.</summary>
    public static DiagnosticDescriptor NotAllowed { get; } =
        new("SLIP1004", Severity.Error, "A value is not one of those allowed", "'{0}' is not a value of {1}: {2}");

    /// <summary>SLIP1005.</summary>
    public static DiagnosticDescriptor BadFormat { get; } = SharedShapeDiagnostics.BadFormat;

    /// <summary>SLIP1006.</summary>
    public static DiagnosticDescriptor BadPattern { get; } = SharedShapeDiagnostics.BadPattern;

    /// <summary>SLIP1007.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = SharedShapeDiagnostics.OutOfRange;

    /// <summary>SLIP1008.</summary>
    public static DiagnosticDescriptor WrongCount { get; } = SharedShapeDiagnostics.WrongCount;

    /// <summary>SLIP1009.</summary>
    public static DiagnosticDescriptor NotUnique { get; } = SharedShapeDiagnostics.DuplicateItem;

    /// <summary>SLIP1010.</summary>
    public static DiagnosticDescriptor WrongCombination { get; } =
        new("SLIP1010", Severity.Error, "Keys cannot be combined", "{0} {1}{2}");

    /// <summary>SLIP1011.</summary>
    public static DiagnosticDescriptor Deprecated { get; } =
        new("SLIP1011", Severity.Warning, "A key or a type is deprecated", "'{0}' is deprecated: {1}");

    /// <summary>SLIP1012.</summary>
    public static DiagnosticDescriptor NotInProfile { get; } =
        new(
            "SLIP1012",
            Severity.Error,
            "The platform's version does not have this",
            "'{0}' needs {1} {2} {3}, and the profile '{4}' has {5}: write something else, or set SlipwayProfile to what the cluster runs{6}"
        );

    /// <summary>SLIP1013.</summary>
    public static DiagnosticDescriptor Forbidden { get; } =
        new("SLIP1013", Severity.Error, "A key does not work", "'{0}' does not work here: {1}");

    /// <summary>SLIP1022.</summary>
    public static DiagnosticDescriptor Ineffective { get; } =
        new("SLIP1022", Severity.Warning, "A key has no effect", "'{0}' has no effect here: {1}");

    /// <summary>SLIP1015.</summary>
    public static DiagnosticDescriptor UnknownDocument { get; } =
        new(
            "SLIP1015",
            Severity.Info,
            "A kind has no schema",
            "documents of kind '{0}' ({1}) have no schema: this one is passed on as it is, unchecked"
        );

    /// <summary>SLIP1016.</summary>
    public static DiagnosticDescriptor UnusualSpelling { get; } =
        new(
            "SLIP1016",
            Severity.Warning,
            "A key has an unusual spelling",
            "'{0}' is read as '{1}', which is the usual spelling: write '{1}'"
        );

    /// <summary>SLIP1018.</summary>
    public static DiagnosticDescriptor MisspeltDocument { get; } =
        new(
            "SLIP1018",
            Severity.Error,
            "A kind is misspelt, or of a version that no one serves",
            "no platform serves documents of kind '{0}' ({1}), and the cluster rejects this one: did you mean '{2}' ({3})? If it is a kind of your own, add its schema to specs/schemas"
        );

    /// <summary>SLIP1020.</summary>
    public static DiagnosticDescriptor FallenLines { get; } =
        new(
            "SLIP1020",
            Severity.Error,
            "Lines are not indented below their key",
            "'{0}' has no value, because {1} in its own column: indent by two spaces"
        );

    /// <summary>SLIP1021.</summary>
    public static DiagnosticDescriptor FallenItemKeys { get; } =
        new(
            "SLIP1021",
            Severity.Error,
            "A key is in the column of its item's dash",
            "'{0}' is in the column of the '-' above it, so it belongs to no item of '{1}': indent {2} by {3} spaces"
        );

    /// <summary>SLIP1019.</summary>
    public static DiagnosticDescriptor DroppedKey { get; } =
        new(
            "SLIP1019",
            Severity.Warning,
            "A key has no value",
            "'{0}' has no value, so the API server drops it: indent the lines that belong to it, or remove the key"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownKey,
        Missing,
        WrongType,
        NotAllowed,
        BadFormat,
        BadPattern,
        OutOfRange,
        WrongCount,
        NotUnique,
        WrongCombination,
        Deprecated,
        NotInProfile,
        Forbidden,
        UnknownDocument,
        UnusualSpelling,
        MisspeltDocument,
        DroppedKey,
        FallenLines,
        FallenItemKeys,
        Ineffective,
    ];
}
