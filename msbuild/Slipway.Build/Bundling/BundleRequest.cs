namespace Slipway.Build.Bundling;

/// <summary>What a project asks to have packed. All paths are full ones.</summary>
internal sealed record BundleRequest
{
    /// <summary>What messages call the project file.</summary>
    public required string Project { get; init; }

    /// <summary>The bundle's name.</summary>
    public required string Name { get; init; }

    public required string Version { get; init; }

    public string? Environment { get; init; }

    public required string Namespace { get; init; }

    public string? Profile { get; init; }

    /// <summary>The manifests.</summary>
    public required IReadOnlyList<string> Manifests { get; init; }

    /// <summary>The folder they are below, each in the folder of its target.</summary>
    public required string ManifestFolder { get; init; }

    /// <summary>The record of the compilation that wrote them; without it they are read themselves.</summary>
    public string? Record { get; init; }

    /// <summary>The lock of the images the project builds; there need not be one.</summary>
    public string? LockFile { get; init; }

    /// <summary>The packages the project was restored with; there need not be such a file.</summary>
    public string? AssetsFile { get; init; }

    /// <summary>The images the project built.</summary>
    public IReadOnlyList<BundledImage> BuiltImages { get; init; } = [];

    /// <summary>The time that the bill of materials has, in seconds since 1970.</summary>
    public long Time { get; init; }

    /// <summary>Whether the bundle brings its images.</summary>
    public bool IncludesImages { get; init; }

    /// <summary>The folder for what is packed.</summary>
    public required string WorkFolder { get; init; }

    /// <summary>The archive to write.</summary>
    public required string Archive { get; init; }
}
