using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Vessl;

/// <summary>The runs of one document.</summary>
/// <param name="Runs">The runs, in order; at least one.</param>
internal sealed record DocumentRuns(IReadOnlyList<Run> Runs) : IDocumentView<DocumentRuns>
{
    /// <inheritdoc />
    public static DocumentRuns? Of(SpecDocument document) =>
        Run.Of(document).ToList() is { Count: > 0 } runs ? new DocumentRuns(runs) : null;
}
