using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>A rule about Applications whose judgement depends on what else the workspace holds.</summary>
public abstract class LinkedApplicationRule : Rule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace.Applications().SelectMany(application => Check(application, workspace));

    /// <summary>Checks an Application.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="workspace">What else there is.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Application application, Workspace workspace);
}
