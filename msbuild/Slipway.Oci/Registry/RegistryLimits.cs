namespace Slipway.Oci.Registry;

/// <summary>How long and how often a registry is waited for, and how much of it is listened to.</summary>
public sealed record RegistryLimits
{
    /// <summary>How often in a row something is tried. A transfer that moves on begins to count again.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The wait before the second try; it doubles with each further one, with some chance in it.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that is chosen here.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait that a registry may ask for with <c>Retry-After</c>; where it asks for more, the build ends.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a connection may take.</summary>
    public TimeSpan Connection { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an answer may take to begin; a second is added for every 16 MiB that the registry has to digest before.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The time in which <see cref="WindowBytes" /> must move, or the transfer counts as stalled.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many bytes must move in a <see cref="Window" />.</summary>
    public int WindowBytes { get; init; } = 256 * 1024;

    /// <summary>How large a manifest, a token or another document may be, in bytes.</summary>
    public int DocumentBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many blobs move at the same time.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>How many bytes an upload sends in one request; where a registry finds them too many, pieces of 8 MiB follow.</summary>
    public long PieceBytes { get; init; } = long.MaxValue;
}
