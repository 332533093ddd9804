using Slipway.Language.Graphs;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Graphs;

/// <summary>A graph as indented text: each document with its parts, and below each what it waits for and uses.</summary>
internal static class TextGraph
{
    /// <summary>Writes it.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(SpecGraph graph, TextWriter output)
    {
        var waits = graph.Edges.Where(edge => edge.IsWait).ToLookup(edge => edge.To);
        var uses = graph.Edges.Where(edge => !edge.IsWait).ToLookup(edge => edge.From);
        var shared = graph
            .Documents.SelectMany(document => document.Nodes.Select(node => (node, document.Self)))
            .ToLookup(one => one.node, one => one.Self);
        foreach (var document in graph.Documents)
        {
            Write(document.Self, 0);
            foreach (var (node, owner) in document.Parts)
                Write(node, Depth(document, owner));

            void Write(GraphNode node, int depth)
            {
                var indent = new string(' ', depth * 2);
                output.Write($"{indent}{Name(node)}\n");
                foreach (var edge in waits[node])
                    output.Write(
                        $"{indent}    after {Name(edge.From)}{(edge.Word is GraphEdge.Then or GraphEdge.DependsOn ? "" : $" ({edge.Word})")}\n"
                    );
                foreach (var edge in uses[node])
                    output.Write($"{indent}    uses {Name(edge.To)}{Where(edge.To)}\n");
            }

            string Where(GraphNode node) =>
                node.Place is null ? ", which these specs do not make"
                : shared[node].FirstOrDefault() is { } owner && owner != document.Self && owner != node
                    ? $" of {Name(owner)}"
                : "";
        }
    }

    private static int Depth(DocumentGraph document, GraphNode owner)
    {
        var depth = 1;
        for (var at = owner; at != document.Self; depth++)
            at = document.Parts.First(part => part.Node == at).Owner;
        return depth;
    }

    private static string Name(GraphNode node) =>
        PrintableText.Of(
            $"{node.Kind} '{node.Name}'{(node.Detail.Length > 0 ? $", {node.Detail}" : "")}",
            hasLines: false
        );
}
