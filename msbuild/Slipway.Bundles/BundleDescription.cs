using Slipway.Release;

namespace Slipway.Bundles;

/// <summary>What a bundle is and holds: its <c>bundle.json</c>, which is also the machine-readable result of a publish.</summary>
public sealed record BundleDescription
{
    /// <summary>The version of the format.</summary>
    public int FormatVersion { get; init; } = BundleFormat.Version;

    /// <summary>The version of Slipway that packed it.</summary>
    public required string Slipway { get; init; }

    /// <summary>The project, in the lower case of file and object names.</summary>
    public required string Name { get; init; }

    /// <summary>The project's version.</summary>
    public required string Version { get; init; }

    /// <summary>The environment it was built for; null for none.</summary>
    public string? Environment { get; init; }

    /// <summary>The namespace of specs that name none.</summary>
    public required string Namespace { get; init; }

    /// <summary>The versions of the platform it was checked against, by product.</summary>
    public IReadOnlyDictionary<string, string> Profile { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What it can be deployed as, each a folder of the bundle.</summary>
    public IReadOnlyList<BundleTarget> Targets { get; init; } = [];

    /// <summary>The images that the manifests run, and those that the project built for others to load.</summary>
    public IReadOnlyList<BundleImage> Images { get; init; } = [];

    /// <summary>What it needs from outside.</summary>
    public ReleaseNeeds Needs { get; init; } = new();

    /// <summary>Every other file of the bundle, ordered by path.</summary>
    public IReadOnlyList<BundleFile> Files { get; init; } = [];
}
