using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Diagnostics;

/// <summary>SLIP0xxx: what can be wrong with a file before anyone asks what it means.</summary>
public static class ReadingDiagnostics
{
    /// <summary>SLIP0001.</summary>
    public static DiagnosticDescriptor Empty { get; } =
        new(
            "SLIP0001",
            Severity.Error,
            "The file is empty",
            "the file holds no spec: write one, or take the file out of the project"
        );

    /// <summary>SLIP0002.</summary>
    public static DiagnosticDescriptor TooLarge { get; } =
        new(
            "SLIP0002",
            Severity.Error,
            "The file is too large",
            "the file has {0} MiB and was not read: a spec file may have {1} MiB at most, and the API server takes 1.5 MB for one object"
        );

    /// <summary>SLIP0003.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } =
        new(
            "SLIP0003",
            Severity.Error,
            "The file is not UTF-8",
            "the bytes here are not UTF-8: save the file in that encoding"
        );

    /// <summary>SLIP0004.</summary>
    public static DiagnosticDescriptor ControlCharacter { get; } =
        new(
            "SLIP0004",
            Severity.Error,
            "A control character",
            "the character {0} is not allowed in YAML: remove it, or write it as an escape between double quotes"
        );

    /// <summary>SLIP0005.</summary>
    public static DiagnosticDescriptor Tab { get; } =
        new(
            "SLIP0005",
            Severity.Error,
            "A tab indents a line",
            "a tab indents this line, and YAML allows spaces only: replace it with spaces"
        );

    /// <summary>SLIP0006.</summary>
    public static DiagnosticDescriptor Malformed { get; } =
        new("SLIP0006", Severity.Error, "The text is not YAML", "{0}");

    /// <summary>SLIP0007.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } =
        new(
            "SLIP0007",
            Severity.Error,
            "A quoted text is not closed",
            "the text that starts here is never closed: add the closing quote"
        );

    /// <summary>SLIP0008.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } =
        new(
            "SLIP0008",
            Severity.Error,
            "A bracket is not closed",
            "the '{0}' that starts here is never closed: add '{1}'"
        );

    /// <summary>SLIP0009.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } =
        new(
            "SLIP0009",
            Severity.Error,
            "A key appears twice in a mapping",
            "the key '{0}' already appears in line {1} of this mapping, and only one of the two would count: remove one{2}"
        );

    /// <summary>SLIP0010.</summary>
    public static DiagnosticDescriptor TooDeep { get; } =
        new(
            "SLIP0010",
            Severity.Error,
            "Values are nested too deeply",
            "values are nested more than {0} deep here; what is deeper was not read: flatten the spec"
        );

    /// <summary>SLIP0011.</summary>
    public static DiagnosticDescriptor UnknownAnchor { get; } =
        new(
            "SLIP0011",
            Severity.Error,
            "An alias has no anchor",
            "'*{0}' stands for a value marked '&{0}' earlier in the same document, and there is none{1}"
        );

    /// <summary>SLIP0012.</summary>
    public static DiagnosticDescriptor AliasesTooLarge { get; } =
        new(
            "SLIP0012",
            Severity.Error,
            "Aliases expand to too much",
            "aliases make this document larger than {0} values, so '*{1}' was not expanded: write the values out or split the document"
        );

    /// <summary>SLIP0013.</summary>
    public static DiagnosticDescriptor UnknownTag { get; } =
        new(
            "SLIP0013",
            Severity.Error,
            "A tag is unknown",
            "the tag '{0}' means nothing to the platform: remove it (known are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq)"
        );

    /// <summary>SLIP0014.</summary>
    public static DiagnosticDescriptor KeyIsNotText { get; } =
        new(
            "SLIP0014",
            Severity.Error,
            "A key is not a single word",
            "a key must be a single text, and this one is {0}: write a text before the ':' (a template in braces must be in quotes)"
        );

    /// <summary>SLIP0015.</summary>
    public static DiagnosticDescriptor DisputedScalar { get; } =
        new(
            "SLIP0015",
            Severity.Warning,
            "YAML 1.1 and 1.2 read a value differently",
            "'{0}' is {1} to Kubernetes tools, but {2}: write {3}"
        );

    /// <summary>SLIP0016.</summary>
    public static DiagnosticDescriptor NotASpec { get; } =
        new(
            "SLIP0016",
            Severity.Error,
            "The document is not a spec",
            "a spec is a mapping that starts with 'apiVersion' and 'kind', and this document is {0}"
        );

    /// <summary>SLIP0017.</summary>
    public static DiagnosticDescriptor Unreadable { get; } =
        new("SLIP0017", Severity.Error, "The file cannot be read", "the file cannot be read: {0}");

    /// <summary>SLIP0018.</summary>
    public static DiagnosticDescriptor TagMismatch { get; } =
        new(
            "SLIP0018",
            Severity.Error,
            "A value does not fit its tag",
            "{0} is not what its tag '{1}' says: fix the value or remove the tag"
        );

    /// <summary>SLIP0019.</summary>
    public static DiagnosticDescriptor BadMerge { get; } =
        new(
            "SLIP0019",
            Severity.Error,
            "A merge key has no mapping",
            "'<<' merges the mapping that an alias names, and this is {0}: write '<<: *name'"
        );

    /// <summary>SLIP0020.</summary>
    public static DiagnosticDescriptor TooManyFaults { get; } =
        new(
            "SLIP0020",
            Severity.Error,
            "Too many faults in one file",
            "reading stopped here after {0} faults in this file: fix those above first"
        );

    /// <summary>SLIP0021.</summary>
    public static DiagnosticDescriptor Slashes { get; } =
        new(
            "SLIP0021",
            Severity.Error,
            "'//' does not start a comment",
            "'//' does not start a comment in YAML, so the platforms take it and what follows for a part of the value: write '#' instead, or put the whole value in quotes where it is meant"
        );

    /// <summary>SLIP0022.</summary>
    public static DiagnosticDescriptor SilencesNothing { get; } =
        new(
            "SLIP0022",
            Severity.Warning,
            "A comment silences nothing",
            "the comment '{0}' names no finding that a comment can silence, so it does nothing: write '# slipway: ignore SLIP6001 because …' with the id of the finding"
        );

    /// <summary>SLIP0023.</summary>
    public static DiagnosticDescriptor LookalikeCharacter { get; } =
        new(
            "SLIP0023",
            Severity.Warning,
            "A character looks like another one",
            "the value has {0}, {1}, which becomes a part of it: {2}"
        );

    /// <summary>SLIP0024.</summary>
    public static DiagnosticDescriptor OnMarkerLine { get; } =
        new(
            "SLIP0024",
            Severity.Warning,
            "A document starts on the line of its '---'",
            "kubectl allows nothing but a comment after '---' and would stop here, with the documents above applied: start this document on the line below"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Empty,
        TooLarge,
        NotUtf8,
        ControlCharacter,
        Tab,
        Malformed,
        UnclosedQuote,
        UnclosedBracket,
        DuplicateKey,
        TooDeep,
        UnknownAnchor,
        AliasesTooLarge,
        UnknownTag,
        KeyIsNotText,
        DisputedScalar,
        NotASpec,
        Unreadable,
        TagMismatch,
        BadMerge,
        TooManyFaults,
        Slashes,
        SilencesNothing,
        LookalikeCharacter,
        OnMarkerLine,
    ];
}
