using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Vessl;

/// <summary>What a workspace holds for VESSL.</summary>
public static class VesslWorkspace
{
    /// <summary>The runs among the documents, those of services and of the steps of pipelines included.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The runs, in the order of the documents.</returns>
    public static IEnumerable<Run> Runs(this Workspace workspace) =>
        workspace.Each<DocumentRuns>().SelectMany(document => document.Runs);
}
