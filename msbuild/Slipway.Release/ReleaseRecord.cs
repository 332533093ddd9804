namespace Slipway.Release;

/// <summary>What one compilation knows of its output. The compiler writes it once; everything after the compiler reads it.</summary>
public sealed record ReleaseRecord
{
    /// <summary>The version of the format.</summary>
    public int FormatVersion { get; init; } = ReleaseJson.Version;

    /// <summary>What was found in the specs, in the order in which it is reported.</summary>
    public IReadOnlyList<ReleaseFinding> Findings { get; init; } = [];

    /// <summary>The images that were pinned to a digest.</summary>
    public IReadOnlyList<ReleasePin> Pins { get; init; } = [];

    /// <summary>What the manifests need from outside.</summary>
    public ReleaseNeeds Needs { get; init; } = new();

    /// <summary>The manifests, in the order of targets and documents.</summary>
    public IReadOnlyList<ReleaseManifest> Manifests { get; init; } = [];

    /// <summary>The record without what belongs to the machine or to the build: places in spec files, findings and pins.</summary>
    public ReleaseRecord ToShip() =>
        this with
        {
            Findings = [],
            Pins = [],
            Manifests = [.. Manifests.Select(manifest => manifest.ToShip())],
        };
}
