using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Graphs;

/// <summary>The documents of a project as a graph: what they consist of, what runs before what, and who uses what.</summary>
/// <param name="Documents">The documents with their parts, in the order of the files.</param>
/// <param name="Others">What the specs refer to and do not have, such as Secrets of the cluster.</param>
/// <param name="Edges">The edges, in the order of the files.</param>
public sealed record SpecGraph(
    IReadOnlyList<DocumentGraph> Documents,
    IReadOnlyList<GraphNode> Others,
    IReadOnlyList<GraphEdge> Edges
)
{
    /// <summary>Names that count where they are written alone, or stand for several.</summary>
    private static readonly string[] Unseen = ["component-pattern", "volume"];

    /// <summary>Draws a workspace.</summary>
    /// <param name="workspace">The documents.</param>
    public static SpecGraph Of(Workspace workspace)
    {
        var found = workspace.Documents.Where(document => document.Kind.Length > 0).Select(DocumentParts.Of).ToList();
        var documents = found.ConvertAll(parts => parts.Graph);
        var edges = documents
            .SelectMany(WorkflowEdges.Of)
            .Concat(found.SelectMany(parts => Uses(parts, documents)))
            .Where(edge => edge.From != edge.To)
            .Distinct()
            .ToList();
        return new SpecGraph(documents, Unknown(documents, edges), edges);
    }

    /// <summary>The part of it that some documents are, with what they wait for and use.</summary>
    /// <param name="isMeant">Tells the documents.</param>
    public SpecGraph Of(Func<SpecDocument, bool> isMeant)
    {
        var documents = Documents.Where(one => isMeant(one.Document)).ToList();
        var nodes = documents.SelectMany(one => one.Nodes).ToHashSet();
        var edges = Edges.Where(edge => nodes.Contains(edge.IsWait ? edge.To : edge.From)).ToList();
        return new SpecGraph(documents, Unknown(documents, edges), edges);
    }

    private static IReadOnlyList<GraphNode> Unknown(IEnumerable<DocumentGraph> documents, IEnumerable<GraphEdge> edges)
    {
        var known = documents.SelectMany(graph => graph.Nodes).ToHashSet();
        return
        [
            .. edges.SelectMany(edge => new[] { edge.From, edge.To }).Where(node => !known.Contains(node)).Distinct(),
        ];
    }

    private static IEnumerable<GraphEdge> Uses(DocumentParts parts, IReadOnlyList<DocumentGraph> documents)
    {
        var told = WorkflowEdges.AreOf(parts.Graph.Document) ? WorkflowEdges.Told : [];
        return parts
            .Uses.Where(use => !Unseen.Contains(use.Name.Kind, StringComparer.Ordinal))
            .Where(use => !told.Contains(use.Name.Kind, StringComparer.Ordinal) && use.Name.Name.Text.Length > 0)
            .Select(use => (use.Owner, use.Name.Kind, Node: Meant(use.Name, parts.Graph, documents)))
            // Who made a version may be a person as well.
            .Where(use => use.Kind != "training-job" || use.Node.Place is not null)
            .Select(use => new GraphEdge(use.Owner, use.Node, use.Kind, false));
    }

    private static GraphNode Meant(BoundSymbol name, DocumentGraph own, IReadOnlyList<DocumentGraph> documents)
    {
        var (kind, text) = (name.Kind, name.Name.Text);
        return own.Part(kind, text)
            ?? documents.FirstOrDefault(graph => graph.Self.Name == text && IsOf(graph.Document, kind))?.Self
            ?? documents
                .Select(graph => graph.Part(kind == "serving" ? "component" : kind, text))
                .FirstOrDefault(node => node is not null)
            ?? new GraphNode(kind, text, "", null);
    }

    /// <summary>Whether a document bears such a name: a <c>ModelVersion</c> for <c>model-version</c>, a job of KubeDL for <c>training-job</c>.</summary>
    private static bool IsOf(SpecDocument document, string nameKind) =>
        nameKind == "training-job"
            ? TrainingJob.Of(document) is not null
            : document.Kind.Equals(
                nameKind.Replace("-", "", StringComparison.Ordinal),
                StringComparison.OrdinalIgnoreCase
            );
}
