namespace Slipway.Language.Workspaces;

/// <summary>What a system sees in a workspace as a whole: an index over documents, made when it is first asked for.</summary>
/// <typeparam name="TSelf">The view.</typeparam>
public interface IWorkspaceView<TSelf>
    where TSelf : class, IWorkspaceView<TSelf>
{
    /// <summary>Makes the view.</summary>
    /// <param name="workspace">The workspace; its documents may be malformed in any way.</param>
    /// <returns>The view, which every rule shares.</returns>
    static abstract TSelf Of(Workspace workspace);
}
