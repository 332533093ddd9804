using Slipway.Compiler.Pinning;
using Slipway.Language.Workspaces;

namespace Slipway.Build.Compiling;

/// <summary>A spec file.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Path">Where it is.</param>
internal sealed record SpecSource(string Name, string Path);

/// <summary>What a project asks for. All paths are full ones.</summary>
internal sealed record BuildRequest
{
    /// <summary>What messages call the project file.</summary>
    public required string Project { get; init; }

    public required IReadOnlyList<SpecSource> Specs { get; init; }

    /// <summary>The schemas the project brings, as JSON.</summary>
    public IReadOnlyList<SpecSource> Schemas { get; init; } = [];

    /// <summary>What the project's C# code described, as the host wrote it; null or absent for none.</summary>
    public string? Model { get; init; }

    /// <summary>What messages call a C# file.</summary>
    public Func<string, string> SourceName { get; init; } = file => file;

    public required string OutputFolder { get; init; }

    public required string IntermediateFolder { get; init; }

    public IReadOnlyList<string> Targets { get; init; } = [];

    public string? Namespace { get; init; }

    /// <summary>The environment that is built for; null or empty for none.</summary>
    public string? Environment { get; init; }

    /// <summary>The environments the project has; without any, every one is taken.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>The overlay files of the environment, in the order in which they are laid over the specs.</summary>
    public IReadOnlyList<SpecSource> Overlays { get; init; } = [];

    public string? Profile { get; init; }

    public string? Serving { get; init; }

    public IReadOnlyList<External> Externals { get; init; } = [];

    /// <summary>The images that get digests; none in a build, which makes no images.</summary>
    public ImagePins Pins { get; init; } = ImagePins.None;

    public SeverityPolicy Severities { get; init; } = new();

    public string? ErrorLog { get; init; }

    /// <summary>The folder with a page for each rule; null for none.</summary>
    public string? RulePages { get; init; }

    /// <summary>The warnings of the last build, for builds that have nothing to do.</summary>
    public string FindingsFile => System.IO.Path.Combine(IntermediateFolder, "findings.txt");

    /// <summary>The manifests of the last build, one full path a line.</summary>
    public string ManifestList => System.IO.Path.Combine(IntermediateFolder, "manifests.txt");

    /// <summary>What must be in the cluster already, for the bundle.</summary>
    public string NeedsFile => System.IO.Path.Combine(IntermediateFolder, "needs.txt");

    /// <summary>The hashes of objects that fit their schemas, one a line.</summary>
    public string ValidObjects => System.IO.Path.Combine(IntermediateFolder, "valid.txt");
}
