namespace Slipway.Schema.Diagnostics;

/// <summary>What YAML and C# are both told about names that refer to something.</summary>
public static class SharedReferenceDiagnostics
{
    /// <summary>SLIP2001.</summary>
    public static DiagnosticDescriptor UnknownDependency { get; } =
        new(
            "SLIP2001",
            Severity.Error,
            "A dependency is unknown",
            "component '{0}' waits for '{1}', which this Application does not have, so it is never deployed: {2}"
        );

    /// <summary>SLIP2002.</summary>
    public static DiagnosticDescriptor ComponentCycle { get; } =
        new(
            "SLIP2002",
            Severity.Error,
            "A component waits for itself",
            "component '{0}' waits for itself ({1}), so it is never deployed: remove one of these dependencies"
        );

    /// <summary>SLIP2003.</summary>
    public static DiagnosticDescriptor StepCycle { get; } =
        new(
            "SLIP2003",
            Severity.Error,
            "A step waits for itself",
            "step '{0}' waits for itself ({1}), so the workflow never ends: {2}"
        );

    /// <summary>SLIP2008.</summary>
    public static DiagnosticDescriptor DuplicateMountPath { get; } =
        new(
            "SLIP2008",
            Severity.Error,
            "Two volumes are mounted at one path",
            "a volume is mounted at '{0}' already in line {1}, and the API server rejects a container with two: write another mountPath"
        );

    /// <summary>SLIP2022.</summary>
    public static DiagnosticDescriptor UnknownAppliedComponent { get; } =
        new(
            "SLIP2022",
            Severity.Error,
            "A step applies an unknown component",
            "step '{0}' applies '{1}', which this Application does not have, so the workflow fails: {2}"
        );

    /// <summary>SLIP2025.</summary>
    public static DiagnosticDescriptor DuplicateStep { get; } =
        new(
            "SLIP2025",
            Severity.Error,
            "Two steps have one name",
            "a step of the name '{0}' already appears in line {1}, and sub-steps share their names with all steps: rename one"
        );

    /// <summary>SLIP2032.</summary>
    public static DiagnosticDescriptor DuplicatePolicy { get; } =
        new(
            "SLIP2032",
            Severity.Warning,
            "Two policies have one name",
            "a policy '{0}' already appears in line {1}, and a step that names it gets the last one: rename one"
        );
}
