namespace Slipway.Deploy.Options;

/// <summary>When the time of a run is up.</summary>
/// <param name="limit">How long it may take from now on.</param>
internal sealed class Deadline(TimeSpan limit)
{
    private readonly long start = Environment.TickCount64;

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => Environment.TickCount64 - start > limit.TotalMilliseconds;

    /// <summary>How long the run has taken, in whole seconds.</summary>
    public long Seconds => (Environment.TickCount64 - start) / 1000;
}
