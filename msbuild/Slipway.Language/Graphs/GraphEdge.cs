namespace Slipway.Language.Graphs;

/// <summary>How one thing comes before another, or is used by it.</summary>
/// <param name="From">What comes first, or uses the other.</param>
/// <param name="To">What follows, or is used.</param>
/// <param name="Word">What it is: <see cref="Then"/>, <see cref="DependsOn"/>, the way out of a step that decides, or the kind of name that is used.</param>
/// <param name="IsWait">Whether the second waits for the first; else the first uses the second.</param>
public sealed record GraphEdge(GraphNode From, GraphNode To, string Word, bool IsWait)
{
    /// <summary>The second runs after the first, since the list has it so.</summary>
    public const string Then = "then";

    /// <summary>The second names the first as what it waits for, or takes an output of it.</summary>
    public const string DependsOn = "dependsOn";
}
