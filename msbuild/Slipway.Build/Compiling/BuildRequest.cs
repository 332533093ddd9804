using System.Text.Json.Serialization;
using Slipway.Build.Hosting;
using Slipway.Compiler;
using Slipway.Compiler.Pinning;
using Slipway.Language.Workspaces;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>A spec file.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Path">Where it is.</param>
internal sealed record SpecSource(string Name, string Path)
{
    /// <summary>Its bytes where they are given, and the path is not looked at; null for what is on disk.</summary>
    [JsonIgnore]
    public byte[]? Content { get; init; }
}

/// <summary>What a project asks for. All paths are full ones.</summary>
internal sealed record BuildRequest
{
    /// <summary>The name of <see cref="AskedFile"/>.</summary>
    public const string AskedName = "asked.json";

    /// <summary>The targets of a project that names none, as <c>Slipway.props</c> has them.</summary>
    public static IReadOnlyList<string> DefaultTargets { get; } = ["kubevela", "kubernetes", "vessl"];

    /// <summary>What messages call the project file.</summary>
    public required string Project { get; init; }

    public required IReadOnlyList<SpecSource> Specs { get; init; }

    /// <summary>The schemas the project brings, as JSON.</summary>
    public IReadOnlyList<SpecSource> Schemas { get; init; } = [];

    /// <summary>What the project's C# code described, as the host wrote it; null or absent for none.</summary>
    public string? Model { get; init; }

    /// <summary>The full path of the project's folder.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>How the compiler renamed source files: <c>from=to</c>, several of them between commas.</summary>
    public string? PathMap { get; init; }

    public required string OutputFolder { get; init; }

    public required string IntermediateFolder { get; init; }

    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Those of the targets that there are.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> KnownTargets => [.. Targets.Intersect(Compilation.Targets, StringComparer.Ordinal)];

    /// <summary>Whether the targets are the default ones: what they do not have is advice then.</summary>
    public bool TakesDefaultTargets { get; init; }

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

    /// <summary>Which sources the build read: <see cref="SourceTimes"/>; null before it has begun.</summary>
    public string? Read { get; init; }

    /// <summary>What was found of specs that are where the project does not look.</summary>
    [JsonIgnore]
    public IReadOnlyList<Diagnostic> Misplaced { get; init; } = [];

    /// <summary>The images that get digests; none in a build, which makes no images.</summary>
    [JsonIgnore]
    public ImagePins Pins { get; init; } = ImagePins.None;

    /// <summary>The build that is pinned; null where everything is compiled.</summary>
    [JsonIgnore]
    public FormerBuild? Former { get; init; }

    public SeverityOptions Severities { get; init; } = new();

    /// <summary>What messages call a C# file.</summary>
    public string SourceName(string file) =>
        ProjectFolder.Length == 0 ? file : new SourceNames(ProjectFolder, PathMap).Of(file);

    /// <summary>Reads a C# file by what messages call it; null where it cannot be read.</summary>
    public string? SourceText(string name) => new SourceNames(ProjectFolder, PathMap).Text(name);

    /// <summary>Every file the result depends on.</summary>
    [JsonIgnore]
    public IEnumerable<string> Sources =>
        Specs
            .Concat(Schemas)
            .Concat(Overlays)
            .Select(source => source.Path)
            .Concat(Model is null ? [] : [Model])
            .Concat(Severities.GlobalConfigs);

    /// <summary>What is known of the compilation.</summary>
    [JsonIgnore]
    public string Record => Path.Combine(IntermediateFolder, ReleaseJson.File);

    /// <summary>This request, for publish to know what the build was asked for.</summary>
    [JsonIgnore]
    public string RequestFile => Path.Combine(IntermediateFolder, "request.json");

    /// <summary>This request, for tools to know what a build is asked for, be it that the specs have errors.</summary>
    [JsonIgnore]
    public string AskedFile => Path.Combine(IntermediateFolder, AskedName);

    /// <summary>A file without content that is there while builds repeat what the last one found.</summary>
    [JsonIgnore]
    public string RepeatMark => Path.Combine(IntermediateFolder, "repeat.stamp");

    /// <summary>The manifests of the last build, one full path a line, for MSBuild.</summary>
    [JsonIgnore]
    public string ManifestList => Path.Combine(IntermediateFolder, "manifests.txt");

    /// <summary>What the last build made, in words for people.</summary>
    [JsonIgnore]
    public string Summary => Path.Combine(IntermediateFolder, "summary.txt");

    /// <summary>What the last build remembers of itself, so that after an edit not everything is done again.</summary>
    [JsonIgnore]
    public string State => Path.Combine(IntermediateFolder, "state.bin");
}
