namespace Slipway.Import.Tables;

/// <summary>The classes that specs in C# are written with and that no schema describes.</summary>
internal static class LibraryTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Application",
        "Component",
        "Initializer",
        "OpenComponent",
        "OpenDocument",
        "OpenPolicy",
        "OpenStep",
        "OpenTrait",
        "OrderedPart",
        "Policy",
        "SpecAttribute",
        "SpecContext",
        "SpecDocument",
        "SpecValue",
        "Spec",
        "StepGroup",
        "StepMode",
        "Trait",
        "Workflow",
        "WorkflowStep",
    };

    /// <summary>Whether a name is that of one of them.</summary>
    /// <param name="name">The name.</param>
    public static bool Have(string name) => Names.Contains(name);
}
