using System.Globalization;
using Slipway.Schema.Words;

namespace Slipway.Schema.Judging;

/// <summary>A predictor's share of the requests.</summary>
/// <typeparam name="TPlace">What the caller calls a place.</typeparam>
/// <param name="Name">The predictor's name.</param>
/// <param name="Percent">Its share; null where it has none.</param>
/// <param name="Place">Where the share is written, or the predictor where it has none.</param>
public sealed record TrafficShare<TPlace>(string Name, long? Percent, TPlace Place);

/// <summary>How predictors share the requests: SLIP3006 for several, SLIP3007 for one.</summary>
public static class TrafficShares
{
    /// <summary>Judges the shares of several predictors, which have to add up to 100.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="shares">The predictors, in order.</param>
    /// <param name="whole">Where to report it where no predictor has a share.</param>
    /// <returns>The verdict; null where nothing is wrong, or a share is not a percentage, which is another finding.</returns>
    public static Verdict<TPlace>? JudgeSum<TPlace>(IReadOnlyList<TrafficShare<TPlace>> shares, TPlace whole)
    {
        var sum = shares.Sum(one => one.Percent ?? 0);
        if (shares.Count < 2 || sum == 100 || shares.Any(one => one.Percent is < 0 or > 100))
            return null;

        var silent = shares.Where(one => one.Percent is null).ToList();
        var last = shares[shares.Count - 1];
        var rest = 100 - sum + (last.Percent ?? 0);
        if (silent.Count == shares.Count)
            return Verdict(whole, Sentence.Of($"add {Split(100, silent)}"));
        if (silent.Count > 0 && sum < 100)
            return Verdict(silent[0].Place, Sentence.Of($"add {Split(100 - sum, silent)}"));
        if (rest is >= 0 and <= 100 && last.Percent is not null)
            return Verdict(last.Place, Sentence.Of($"write {rest} here"), rest);
        return Verdict(
            shares.Last(one => one.Percent is not null).Place,
            Sentence.Of($"divide 100 again, for instance {Split(100, shares)}")
        );

        Verdict<TPlace> Verdict(TPlace place, Sentence remedy, object? write = null) =>
            new(place, [shares.Count, sum, remedy], write);
    }

    /// <summary>Judges the share of a single predictor, which gets every request.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="shares">The predictors.</param>
    /// <returns>The verdict; null where nothing is wrong, or there are several predictors.</returns>
    public static Verdict<TPlace>? JudgeSingle<TPlace>(IReadOnlyList<TrafficShare<TPlace>> shares) =>
        shares.Count == 1 && shares[0] is { Percent: { } percent and > 0 and < 100 } only
            ? new Verdict<TPlace>(only.Place, [percent], 100L)
            : null;

    private static KeyEntry Share(long percent) => new("traffic", percent.ToString(CultureInfo.InvariantCulture));

    /// <summary>A fair split: the first ones get what division leaves over.</summary>
    private static Sentence Split<TPlace>(long percent, IReadOnlyList<TrafficShare<TPlace>> predictors)
    {
        var (each, left) = (percent / predictors.Count, percent % predictors.Count);
        var parts = predictors.Select(
            (one, at) => Sentence.Of($"{Share(at < left ? each + 1 : each)} to '{one.Name}'")
        );
        return Sentence.Join(", ", parts);
    }
}
