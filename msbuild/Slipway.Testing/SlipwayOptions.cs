namespace Slipway.Testing;

/// <summary>What a project says about its specs as a whole: its properties and items, with the defaults of a build.</summary>
public sealed record SlipwayOptions
{
    /// <summary>
    /// What the specs are compiled to: <c>kubevela</c>, <c>kubernetes</c>, <c>argo</c>, <c>terraform</c>, <c>vessl</c>. Null, the
    /// default, for the targets of a project that names none: <c>kubevela</c>, <c>kubernetes</c> and <c>vessl</c>. A name that is not
    /// a target is an error among the findings.
    /// </summary>
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>The namespace of documents that name none; by default <c>default</c>.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>The environment that is compiled for: spec methods are given its name; by default none.</summary>
    public string Environment { get; init; } = "";

    /// <summary>The environments that the project has; without any, every name is taken.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>What differs in the environment, in the order in which it is laid over the specs; by default nothing.</summary>
    public IReadOnlyList<SpecFile> Overlays { get; init; } = [];

    /// <summary>Specs in YAML that the project has in addition to those that are compiled; by default none.</summary>
    public IReadOnlyList<SpecFile> Specs { get; init; } = [];

    /// <summary>The project's own schemas: JSON Schemas, CustomResourceDefinitions and the like, CUE. By default none.</summary>
    public IReadOnlyList<SpecFile> Schemas { get; init; } = [];

    /// <summary>What spec methods read as <c>context["Name"]</c>, by names that are compared ignoring case; by default nothing.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Which versions the cluster runs, as <c>SlipwayProfile</c> has it: <c>kubevela=1.9;seldon=1.17</c>. Null for the latest.</summary>
    public string? Profile { get; init; }

    /// <summary>How a platform document serves, as <c>SlipwayServing</c> has it: <c>Deployments</c> or <c>Inference</c>. Null for the default.</summary>
    public string? Serving { get; init; }

    /// <summary>Objects that are in the cluster already; by default none.</summary>
    public IReadOnlyList<SlipwayExternal> Externals { get; init; } = [];

    /// <summary>Ids of findings that are left out: <c>SLIP6001</c>. By default none.</summary>
    public IReadOnlyList<string> NoWarn { get; init; } = [];

    /// <summary>Ids of warnings that are errors; by default none.</summary>
    public IReadOnlyList<string> WarningsAsErrors { get; init; } = [];

    /// <summary>Whether all warnings are errors; by default they are not.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>
    /// The full path of the folder that the names of C# files in findings are relative to. Null, the default, for the folder of the
    /// project that a file is in, as in a build.
    /// </summary>
    public string? ProjectFolder { get; init; }
}
