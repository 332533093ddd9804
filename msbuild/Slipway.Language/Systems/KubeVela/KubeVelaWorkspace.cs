using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>What a workspace holds for KubeVela.</summary>
public static class KubeVelaWorkspace
{
    /// <summary>The Applications among the documents, and those that Initializers make.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The Applications, in the order of the documents.</returns>
    public static IEnumerable<Application> Applications(this Workspace workspace) => workspace.Each<Application>();

    /// <summary>The components of the Applications among the documents.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The components, in the order of the documents.</returns>
    public static IEnumerable<Component> Components(this Workspace workspace) =>
        workspace.Applications().SelectMany(application => application.Components);
}
