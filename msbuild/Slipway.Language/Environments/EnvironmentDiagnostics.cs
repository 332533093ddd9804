using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Environments;

/// <summary>SLIP77xx: what can be wrong with the overlays of an environment.</summary>
public static class EnvironmentDiagnostics
{
    /// <summary>SLIP7700.</summary>
    public static DiagnosticDescriptor UnknownDocument { get; } =
        new(
            "SLIP7700",
            Severity.Error,
            "An overlay is for no spec",
            "no spec is {0}, so nothing of this overlay applies: {1}"
        );

    /// <summary>SLIP7701.</summary>
    public static DiagnosticDescriptor UnknownEnvironment { get; } =
        new(
            "SLIP7701",
            Severity.Error,
            "The environment is unknown",
            "the project has no environment '{0}', neither a file of that name in specs/environments nor an entry in SlipwayEnvironments: {1}"
        );

    /// <summary>SLIP7702.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } =
        new(
            "SLIP7702",
            Severity.Error,
            "An overlay changes an item that does not exist",
            "the spec has no item with {0} '{1}' in '{2}', and a new one needs {3}: {4}"
        );

    /// <summary>SLIP7703.</summary>
    public static DiagnosticDescriptor NothingToRemove { get; } =
        new(
            "SLIP7703",
            Severity.Error,
            "An overlay removes something that does not exist",
            "'{0}' is not in the spec, so there is nothing to remove: {1}"
        );

    /// <summary>SLIP7704.</summary>
    public static DiagnosticDescriptor NamesNothing { get; } =
        new(
            "SLIP7704",
            Severity.Error,
            "An overlay does not say what it is for",
            "this overlay has no {0}: begin it with the kind and the metadata.name of the spec it changes"
        );

    /// <summary>SLIP7705.</summary>
    public static DiagnosticDescriptor Ambiguous { get; } =
        new(
            "SLIP7705",
            Severity.Error,
            "An overlay is for several specs",
            "{0} specs are {1}: add metadata.namespace, one of {2}"
        );

    /// <summary>SLIP7706.</summary>
    public static DiagnosticDescriptor UnknownPatch { get; } =
        new(
            "SLIP7706",
            Severity.Error,
            "The value of $patch is unknown",
            "'$patch: {0}' means nothing: write merge (the default), replace or delete"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [UnknownDocument, UnknownEnvironment, UnknownItem, NothingToRemove, NamesNothing, Ambiguous, UnknownPatch];
}
