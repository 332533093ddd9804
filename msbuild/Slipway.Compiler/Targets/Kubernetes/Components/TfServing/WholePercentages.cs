namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>Weights as whole percentages that add up to 100: each is rounded down, and what is left goes to the largest rests.</summary>
internal static class WholePercentages
{
    private const int Whole = 100;

    /// <summary>The shares; zeros where nothing weighs anything.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<long> weights)
    {
        var sum = weights.Sum(weight => Math.Max(weight, 0m));
        if (sum == 0)
            return [.. weights.Select(_ => 0)];
        var exact = weights.Select(weight => Math.Max(weight, 0m) * Whole / sum).ToList();
        var shares = exact.ConvertAll(share => (int)Math.Floor(share));
        var rest = Whole - shares.Sum();
        var byRest = Enumerable.Range(0, shares.Count).OrderByDescending(at => exact[at] - shares[at]).Take(rest);
        foreach (var at in byRest.ToList())
            shares[at]++;
        return shares;
    }
}
