using Slipway.Schema.Judging;

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
    public IEnumerable<IReadOnlyList<Wait>> Cycles() => WaitCircles.Find(count, Of, wait => wait.To);
}
