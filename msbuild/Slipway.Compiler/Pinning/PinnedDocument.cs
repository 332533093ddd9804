using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Pinning;

/// <summary>A document whose images carry digests: those of its image fields that the project builds itself.</summary>
internal static class PinnedDocument
{
    /// <summary>Pins a document; one that names no image that is built here stays the very same.</summary>
    /// <param name="document">The document as it was written.</param>
    /// <param name="pins">What is built here.</param>
    /// <returns>The document with digests.</returns>
    public static SpecDocument Of(SpecDocument document, ImagePins pins)
    {
        var pinned = new Dictionary<SpecNode, string>();
        foreach (var image in document.Bound.Images)
        {
            if (pins.Find(image.Text) is { } reference)
                pinned[image] = reference;
        }
        return pinned.Count == 0 ? document : document.With((SpecMapping)Replace(document.Root, pinned));
    }

    /// <summary>A tree with some scalars replaced; branches without any are shared.</summary>
    private static SpecNode Replace(SpecNode node, Dictionary<SpecNode, string> pinned)
    {
        switch (node)
        {
            case SpecScalar when pinned.TryGetValue(node, out var text):
                return SpecScalar.OfText(text, node.Span);
            case SpecMapping mapping:
                var entries = mapping.Entries.Select(entry => Replace(entry, pinned)).ToList();
                return entries.SequenceEqual(mapping.Entries)
                    ? mapping
                    : new SpecMapping(entries, mapping.Span) { IsIncomplete = mapping.IsIncomplete };
            case SpecSequence sequence:
                var items = sequence.Items.Select(item => Replace(item, pinned)).ToList();
                return items.SequenceEqual(sequence.Items) ? sequence : new SpecSequence(items, sequence.Span);
            default:
                return node;
        }
    }

    private static SpecEntry Replace(SpecEntry entry, Dictionary<SpecNode, string> pinned)
    {
        var value = Replace(entry.Value, pinned);
        return ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value };
    }
}
