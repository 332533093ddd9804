namespace Slipway.Build.Imaging;

/// <summary>What holds for images whose items say nothing.</summary>
internal sealed record ImageDefaults
{
    /// <summary>The full path that relative paths start from.</summary>
    public required string ProjectFolder { get; init; }

    /// <summary>The project's version, which is the tag.</summary>
    public required string Version { get; init; }

    /// <summary>The base of models.</summary>
    public required string ModelBase { get; init; }

    /// <summary><c>none</c> or <c>gzip</c>; null for none.</summary>
    public string? Compression { get; init; }

    /// <summary>The time everything in images has, in seconds since 1970.</summary>
    public long Time { get; init; }

    /// <summary>Full paths of folders and files that go into no image: those that the build writes.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}
