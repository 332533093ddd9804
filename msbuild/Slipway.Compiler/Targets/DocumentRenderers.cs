using Slipway.Language.Workspaces;
using Slipway.Listing;

namespace Slipway.Compiler.Targets;

/// <summary>Every renderer of documents there is.</summary>
internal static partial class DocumentRenderers
{
    private static readonly ILookup<string, DocumentRenderer> ByTarget = Every()
        .ToLookup(renderer => renderer.Target, StringComparer.Ordinal);

    /// <summary>Finds the renderer of a document for a target; null where there is none.</summary>
    public static DocumentRenderer? Find(string target, SpecDocument document) =>
        Of(target, document).SingleOrDefault();

    /// <summary>The renderers that render a document for a target. A test holds them to one at most.</summary>
    public static IEnumerable<DocumentRenderer> Of(string target, SpecDocument document) =>
        ByTarget[target].Where(renderer => renderer.Renders(document));

    [ListsImplementations]
    private static partial IReadOnlyList<DocumentRenderer> Every();
}
