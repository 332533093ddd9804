namespace Slipway.Schema.Judging;

/// <summary>SLIP3011: how many pods an autoscaler may run.</summary>
public static class AutoscalerBounds
{
    /// <summary>Judges the least and the greatest number of pods.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="least">The least number; null where it is not known.</param>
    /// <param name="most">The greatest number; null where it is not known.</param>
    /// <param name="place">Where the least number is written.</param>
    /// <returns>The verdict; null where nothing is wrong.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(long? least, long? most, TPlace place) =>
        least is { } few && most is { } many && many >= 1 && few > many
            ? new Verdict<TPlace>(place, [few, many])
            : null;
}
