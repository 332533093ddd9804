using Slipway.Language.Workspaces;

namespace Slipway.Language.Graphs;

/// <summary>What a document consists of.</summary>
/// <param name="Document">The document.</param>
/// <param name="Self">The document as a whole.</param>
/// <param name="Parts">The things in it that have names, in the order of the file, each with the thing it is a part of.</param>
public sealed record DocumentGraph(
    SpecDocument Document,
    GraphNode Self,
    IReadOnlyList<(GraphNode Node, GraphNode Owner)> Parts
)
{
    /// <summary>The document and its parts.</summary>
    public IEnumerable<GraphNode> Nodes => Parts.Select(part => part.Node).Prepend(Self);

    /// <summary>Finds a part.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    public GraphNode? Part(string kind, string name) =>
        Parts.Select(part => part.Node).FirstOrDefault(node => node.Kind == kind && node.Name == name);
}
