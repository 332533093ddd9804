using System.Globalization;
using Slipway.Language.Graphs;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Graphs;

/// <summary>A graph as a flowchart of Mermaid, which GitHub, GitLab and many wikis draw.</summary>
internal static class MermaidGraph
{
    /// <summary>Writes graphs as one: a frame for each document, arrows along the order, dotted lines to what is used.</summary>
    /// <param name="graphs">The graphs, one for each project.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IEnumerable<SpecGraph> graphs, TextWriter output)
    {
        output.Write("flowchart LR\n");
        var count = 0;
        foreach (var graph in graphs)
        {
            var ids = new Dictionary<GraphNode, string>();
            foreach (var node in graph.Documents.SelectMany(document => document.Nodes).Concat(graph.Others).Distinct())
                ids.Add(node, "n" + (++count).ToString(CultureInfo.InvariantCulture));
            Write(graph, ids, output);
        }
    }

    private static void Write(SpecGraph graph, Dictionary<GraphNode, string> ids, TextWriter output)
    {
        foreach (var document in graph.Documents)
            Write(document, graph.Edges, ids, output);
        foreach (var node in graph.Others)
            output.Write($"  {Shape(node, ids[node])}\n");
        foreach (var edge in graph.Edges)
            output.Write($"  {ids[edge.From]} {Arrow(edge)} {ids[edge.To]}\n");
    }

    private static void Write(
        DocumentGraph document,
        IReadOnlyList<GraphEdge> edges,
        Dictionary<GraphNode, string> ids,
        TextWriter output
    )
    {
        if (document.Parts.Count == 0)
        {
            output.Write($"  {Shape(document.Self, ids[document.Self])}\n");
            return;
        }
        output.Write($"  subgraph {ids[document.Self]}[\"{Label(document.Self)}\"]\n");
        foreach (var (node, _) in document.Parts)
            output.Write($"    {Shape(node, ids[node])}\n");
        foreach (var (node, owner) in document.Parts.Where(part => part.Owner != document.Self))
        {
            // A claim that its component uses has a line already.
            if (!edges.Any(edge => edge.From == owner && edge.To == node))
                output.Write($"    {ids[owner]} --- {ids[node]}\n");
        }
        output.Write("  end\n");
    }

    private static string Shape(GraphNode node, string id) =>
        node.Kind switch
        {
            "storage" => $"{id}[(\"{Label(node)}\")]",
            "step" => $"{id}([\"{Label(node)}\"])",
            _ => $"{id}[\"{Label(node)}\"]",
        };

    private static string Arrow(GraphEdge edge) =>
        !edge.IsWait ? $"-. {Escaped(edge.Word)} .->"
        : edge.Word is GraphEdge.Then or GraphEdge.DependsOn ? "-->"
        : $"-- {Escaped(edge.Word)} -->";

    private static string Label(GraphNode node) =>
        Escaped($"{node.Kind} {node.Name}{(node.Detail.Length > 0 ? $" ({node.Detail})" : "")}");

    /// <summary>Quotes, angle brackets and the signs that begin codes would end the label or be markup.</summary>
    private static string Escaped(string text) =>
        PrintableText
            .Of(text, hasLines: false)
            .Replace("#", "#35;", StringComparison.Ordinal)
            .Replace("\"", "#quot;", StringComparison.Ordinal)
            .Replace("<", "#lt;", StringComparison.Ordinal)
            .Replace(">", "#gt;", StringComparison.Ordinal);
}
