using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Yaml;

/// <summary>The anchors of one document, and a count of what its aliases expand to.</summary>
internal sealed class YamlAnchors(YamlCursor cursor, YamlFaults faults)
{
    /// <summary>Far deeper than any Kubernetes object; it bounds every walk over the tree.</summary>
    public const int MaximumDepth = 100;

    /// <summary>About a hundred times the largest real spec: beyond it, aliases are an attack or a mistake.</summary>
    private const int MaximumNodes = 100_000;

    /// <summary>Among more names than this, looking for the nearest one takes too long.</summary>
    private const int MaximumNames = 1_000;

    private readonly Dictionary<string, SpecNode> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, (int Size, int Height)> extents = new(ReferenceEqualityComparer.Instance);
    private int expanded;

    public void Add(string? name, SpecNode node)
    {
        if (name is not null)
            nodes[name] = node;
    }

    /// <summary>The value an alias stands for; an unread one where there is none or it would be too large.</summary>
    public SpecNode Resolve(string name, SourceSpan span)
    {
        if (!nodes.TryGetValue(name, out var node))
            return Report(ReadingDiagnostics.UnknownAnchor.At(span, name, Suggestion(name, span)));
        var (size, height) = Extent(node);
        if (cursor.Depth + height > MaximumDepth)
            return Report(ReadingDiagnostics.TooDeep.At(span, MaximumDepth));
        if (expanded + size > MaximumNodes)
            return Report(ReadingDiagnostics.AliasesTooLarge.At(span, MaximumNodes, name));
        expanded += size;
        return node;
    }

    private SpecScalar Report(Diagnostic fault)
    {
        faults.Add(cursor, fault);
        return SpecScalar.Unread(fault.Span);
    }

    private Remedy Suggestion(string name, SourceSpan span)
    {
        var nearest = nodes.Count > MaximumNames ? null : NearestWord.Find(name, nodes.Keys);
        return nearest is null
            ? new Remedy(": write the value out")
            : new Remedy($". Did you mean '*{nearest}'?", Fix.Write(span, $"*{nearest}"));
    }

    /// <summary>How many values a value holds and how deep, with every alias in it expanded. Known ones are kept, so it is cheap.</summary>
    private (int Size, int Height) Extent(SpecNode node)
    {
        if (node is SpecScalar)
            return (1, 0);
        if (extents.TryGetValue(node, out var known))
            return known;
        long size = 1;
        var height = 0;
        var keys = (node as SpecMapping)?.Entries.Count ?? 0;
        foreach (var child in Children(node))
        {
            var (childSize, childHeight) = Extent(child);
            size += childSize;
            height = Math.Max(height, childHeight);
        }
        return extents[node] = ((int)Math.Min(size + keys, int.MaxValue / 4), height + 1);
    }

    private static IEnumerable<SpecNode> Children(SpecNode node) =>
        node is SpecMapping mapping ? mapping.Entries.Select(entry => entry.Value) : ((SpecSequence)node).Items;
}
