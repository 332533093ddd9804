namespace Slipway.Language.Systems.KubeVela.Order;

/// <summary>Who waits for whom, among things that are counted from 0.</summary>
/// <param name="count">How many there are.</param>
internal sealed class WaitGraph(int count)
{
    private readonly List<Wait>?[] waits = new List<Wait>?[count];

    public void Add(Wait wait) => (waits[wait.From] ??= []).Add(wait);

    public IReadOnlyList<Wait> Of(int from) => waits[from] ?? [];

    /// <summary>Whether one waits for another, directly or through others.</summary>
    public bool Reaches(int from, int to)
    {
        var seen = new bool[count];
        var open = new Stack<int>([from]);
        while (open.TryPop(out var at))
        {
            foreach (var wait in Of(at))
            {
                if (wait.To == to)
                    return true;
                if (!seen[wait.To])
                    open.Push(wait.To);
                seen[wait.To] = true;
            }
        }
        return false;
    }

    /// <summary>The circles: each is a chain of waits that ends where it starts; one for every wait that closes one.</summary>
    public IEnumerable<IReadOnlyList<Wait>> Cycles()
    {
        var isDone = new bool[count];
        var depth = Enumerable.Repeat(-1, count).ToArray();
        var path = new List<Wait>();
        var open = new Stack<(int At, int Next)>();
        for (var start = 0; start < count; start++)
        {
            if (isDone[start])
                continue;
            depth[start] = 0;
            open.Push((start, 0));
            while (open.TryPop(out var place))
            {
                var (at, next) = place;
                if (next == Of(at).Count)
                {
                    isDone[at] = true;
                    depth[at] = -1;
                    if (path.Count > 0)
                        path.RemoveAt(path.Count - 1);
                    continue;
                }
                open.Push((at, next + 1));
                var wait = Of(at)[next];
                if (depth[wait.To] >= 0)
                {
                    yield return [.. path.Skip(depth[wait.To]), wait];
                }
                else if (!isDone[wait.To])
                {
                    path.Add(wait);
                    depth[wait.To] = path.Count;
                    open.Push((wait.To, 0));
                }
            }
        }
    }
}
