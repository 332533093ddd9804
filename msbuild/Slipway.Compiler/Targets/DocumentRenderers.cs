using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets;

/// <summary>Every renderer of documents there is.</summary>
internal static class DocumentRenderers
{
    private static readonly ILookup<string, DocumentRenderer> ByTarget = Implementations
        .Of<DocumentRenderer>()
        .ToLookup(renderer => renderer.Target, StringComparer.Ordinal);

    /// <summary>Finds the renderer of a document for a target; null where there is none.</summary>
    public static DocumentRenderer? Find(string target, SpecDocument document) =>
        ByTarget[target].FirstOrDefault(renderer => renderer.Renders(document));
}
