namespace Slipway.Build.Hosting;

/// <summary>A compiled project whose spec methods are to be run. All paths are full ones.</summary>
internal sealed record SpecRun
{
    public required string Project { get; init; }

    public required string ProjectFolder { get; init; }

    public required string Assembly { get; init; }

    public string? DependencyFile { get; init; }

    public string? RuntimeConfiguration { get; init; }

    public IReadOnlyList<(string Name, string Version)> Frameworks { get; init; } = [];

    public IReadOnlyList<string> PackageFolders { get; init; } = [];

    public required string Dotnet { get; init; }

    public required string Host { get; init; }

    public required string IntermediateFolder { get; init; }

    public required string Model { get; init; }

    public string? Namespace { get; init; }

    public string? Environment { get; init; }

    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);
}
