using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>A rule about components whose judgement depends on what else the workspace holds.</summary>
/// <param name="types">The component types it is about; none for every type.</param>
public abstract class LinkedComponentRule(params string[] types) : LinkedApplicationRule
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Application application, Workspace workspace) =>
        application
            .Components.Where(component => types.Length == 0 || types.AsSpan().Contains(component.Type))
            .SelectMany(component => Check(component, workspace));

    /// <summary>Checks a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="workspace">What else there is.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component component, Workspace workspace);
}
