namespace Slipway.Language.Workspaces;

/// <summary>What a system sees in one document, whatever else is in the workspace; it lives as long as the document.</summary>
/// <typeparam name="TSelf">The view.</typeparam>
public interface IDocumentView<TSelf>
    where TSelf : class, IDocumentView<TSelf>
{
    /// <summary>Makes the view.</summary>
    /// <param name="document">Any document; it may be malformed in any way.</param>
    /// <returns>The view; null where the document is of another kind.</returns>
    static abstract TSelf? Of(SpecDocument document);
}
