namespace Slipway.Build.Imaging;

/// <summary>What holds for images whose items say nothing.</summary>
internal sealed record ImageDefaults
{
    /// <summary>The full path that relative paths start from.</summary>
    public required string ProjectFolder { get; init; }

    /// <summary>The project's version.</summary>
    public required string Version { get; init; }

    /// <summary>The tag: the version, without the plus that begins what it says of its build and that no tag may have.</summary>
    public string Tag => Version.Split('+')[0];

    /// <summary>The base of models.</summary>
    public required string ModelBase { get; init; }

    /// <summary><c>none</c> or <c>gzip</c>; null for none.</summary>
    public string? Compression { get; init; }

    /// <summary>The time everything in images has, in seconds since 1970.</summary>
    public long Time { get; init; }

    /// <summary>Full paths of folders and files that go into no image: those that the build writes.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}
