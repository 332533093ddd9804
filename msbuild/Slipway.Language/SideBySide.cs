namespace Slipway.Language;

/// <summary>Work on the items of a list, done on as many cores as there are.</summary>
public static class SideBySide
{
    /// <summary>Makes something of each item.</summary>
    /// <typeparam name="TItem">What the items are.</typeparam>
    /// <typeparam name="TResult">What they become.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes it, for several items at a time.</param>
    /// <param name="cancellation">Stops between items.</param>
    /// <returns>What was made, in the order of the items.</returns>
    public static TResult[] Select<TItem, TResult>(
        IReadOnlyList<TItem> items,
        Func<TItem, TResult> make,
        CancellationToken cancellation = default
    )
    {
        var made = new TResult[items.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, made.Length, options, at => made[at] = make(items[at]));
        return made;
    }
}
