using System.Globalization;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Graphs;

/// <summary>Finds the things of a document that have names, and what each of them refers to, as the schemas say.</summary>
internal sealed class DocumentParts
{
    private readonly Dictionary<SpecScalar, BoundSymbol> declared;
    private readonly Dictionary<SpecScalar, BoundSymbol> referred;
    private readonly List<(GraphNode, GraphNode)> parts = [];
    private readonly List<(GraphNode, BoundSymbol)> uses = [];

    private DocumentParts(SpecDocument document)
    {
        var steps = PipelineStep.Of(document).Select(step => step.Key).OfType<SpecScalar>();
        declared = BySource([.. document.Bound.Declarations, .. steps.Select(key => new BoundSymbol("step", key))]);
        referred = BySource(document.Bound.References);
        var self = new GraphNode(document.Kind, document.Name, "", document.Place);
        Walk(document.Root, self, document.NameNode);
        Graph = new DocumentGraph(document, self, parts);
    }

    /// <summary>The document with its parts.</summary>
    public DocumentGraph Graph { get; }

    /// <summary>The names that the document refers to, each with the part that does.</summary>
    public IReadOnlyList<(GraphNode Owner, BoundSymbol Name)> Uses => uses;

    /// <summary>Looks through a document.</summary>
    /// <param name="document">The document.</param>
    public static DocumentParts Of(SpecDocument document) => new(document);

    private static Dictionary<SpecScalar, BoundSymbol> BySource(IEnumerable<BoundSymbol> symbols)
    {
        var found = new Dictionary<SpecScalar, BoundSymbol>(ReferenceEqualityComparer.Instance);
        foreach (var symbol in symbols)
            found.TryAdd(symbol.Name, symbol);
        return found;
    }

    private void Walk(SpecNode? node, GraphNode owner, SpecScalar? ownName)
    {
        switch (node)
        {
            case SpecMapping mapping:
                var self = Named(mapping, owner, ownName);
                foreach (var entry in mapping.Entries)
                    Walk(entry.Value, self, ownName);
                break;
            case SpecSequence list:
                foreach (var item in list.Items)
                    Walk(item, owner, ownName);
                break;
            case SpecScalar scalar when referred.TryGetValue(scalar, out var symbol):
                uses.Add((owner, symbol));
                break;
        }
    }

    /// <summary>The part that a mapping is where it gives a name, else what it belongs to.</summary>
    private GraphNode Named(SpecMapping mapping, GraphNode owner, SpecScalar? ownName)
    {
        var symbol = mapping
            .Entries.Select(entry => entry.Value)
            .OfType<SpecScalar>()
            .Where(scalar => !ReferenceEquals(scalar, ownName))
            .Select(scalar => declared.GetValueOrDefault(scalar))
            .FirstOrDefault(one => one is { Kind: not "volume" });
        if (symbol is null)
            return owner;
        var detail =
            mapping.Integer("traffic") is { } traffic ? traffic.ToString(CultureInfo.InvariantCulture) + " %"
            : symbol.Kind is "component" or "step" or "policy" ? mapping.Text("type")?.Text ?? ""
            : "";
        var node = new GraphNode(symbol.Kind, symbol.Name.Text, detail, symbol.Name.Span);
        parts.Add((node, owner));
        return node;
    }
}
