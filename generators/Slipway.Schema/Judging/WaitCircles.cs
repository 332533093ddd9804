namespace Slipway.Schema.Judging;

/// <summary>Things that wait for each other in a circle: SLIP2002 for components, SLIP2003 for steps.</summary>
public static class WaitCircles
{
    /// <summary>The remedy where dependencies alone make the circle.</summary>
    public const string RemoveOne = "remove one of these dependencies";

    /// <summary>Finds the circles.</summary>
    /// <typeparam name="TWait">What the caller knows about one waiting for another.</typeparam>
    /// <param name="count">How many things there are; they are counted from 0.</param>
    /// <param name="waits">What each waits for.</param>
    /// <param name="target">The thing that is waited for.</param>
    /// <returns>Chains of waits that end where they start: one for every wait that closes one.</returns>
    public static IEnumerable<IReadOnlyList<TWait>> Find<TWait>(
        int count,
        Func<int, IReadOnlyList<TWait>> waits,
        Func<TWait, int> target
    )
    {
        var isDone = new bool[count];
        var depth = Enumerable.Repeat(-1, count).ToArray();
        var path = new List<TWait>();
        var open = new Stack<(int At, int Next)>();
        for (var start = 0; start < count; start++)
        {
            if (isDone[start])
                continue;
            depth[start] = 0;
            open.Push((start, 0));
            while (open.Count > 0)
            {
                var (at, next) = open.Pop();
                if (next == waits(at).Count)
                {
                    isDone[at] = true;
                    depth[at] = -1;
                    if (path.Count > 0)
                        path.RemoveAt(path.Count - 1);
                    continue;
                }
                open.Push((at, next + 1));
                var wait = waits(at)[next];
                var to = target(wait);
                if (depth[to] >= 0)
                {
                    yield return [.. path.Skip(depth[to]), wait];
                }
                else if (!isDone[to])
                {
                    path.Add(wait);
                    depth[to] = path.Count;
                    open.Push((to, 0));
                }
            }
        }
    }

    /// <summary>Judges a circle.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="names">The names on the way round, with the first again at the end.</param>
    /// <param name="place">Where the wait that closes it is written.</param>
    /// <param name="more">What else the message of the rule has to say.</param>
    /// <returns>The verdict.</returns>
    public static Verdict<TPlace> Judge<TPlace>(IReadOnlyList<string> names, TPlace place, params object[] more) =>
        new(place, [names[0], string.Join(" -> ", names), .. more]);
}
