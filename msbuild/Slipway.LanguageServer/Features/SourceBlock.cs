using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.LanguageServer.Features;

/// <summary>The lines that an object comes of, where only the name of what it comes of is known.</summary>
internal static class SourceBlock
{
    /// <summary>The component, step or run that a place names; the whole document where it is the document's own name.</summary>
    /// <param name="document">The document that the place is in.</param>
    /// <param name="place">The place.</param>
    public static SourceSpan Of(SpecDocument document, SourceSpan place)
    {
        var block = Innermost(document.Root, place);
        return block is null ? place
            : ReferenceEquals(block, document.Metadata) ? document.Root.Span
            : block.Span;
    }

    private static SpecMapping? Innermost(SpecNode node, SourceSpan place) =>
        node switch
        {
            SpecMapping mapping => First(mapping.Entries.Select(entry => entry.Value), place)
                ?? (mapping.Span.Covers(place) ? mapping : null),
            SpecSequence list => First(list.Items, place),
            _ => null,
        };

    private static SpecMapping? First(IEnumerable<SpecNode> nodes, SourceSpan place) =>
        nodes.Select(node => Innermost(node, place)).FirstOrDefault(block => block is not null);
}
