namespace Slipway.Generators;

/// <summary>The stages of the generator, by which tests tell what ran again.</summary>
internal static class TrackingNames
{
    public const string SchemaFiles = "SchemaFiles";
    public const string SchemaInputs = "SchemaInputs";
    public const string Options = "Options";
    public const string Builders = "Builders";
    public const string LibraryMembers = "LibraryMembers";
    public const string ComponentMembers = "ComponentMembers";
    public const string NamedTraits = "NamedTraits";
    public const string TakenNames = "TakenNames";
    public const string Outputs = "Outputs";

    public static readonly IReadOnlyList<string> All =
    [
        SchemaFiles,
        SchemaInputs,
        Options,
        Builders,
        LibraryMembers,
        ComponentMembers,
        NamedTraits,
        TakenNames,
        Outputs,
    ];
}
