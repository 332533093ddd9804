using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>A rule that looks at one component at a time.</summary>
/// <param name="types">The component types it is about; none for every type.</param>
public abstract class ComponentRule(params string[] types) : ApplicationRule
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options) =>
        application
            .Components.Where(component => types.Length == 0 || types.AsSpan().Contains(component.Type))
            .SelectMany(component => Check(component, options));

    /// <summary>Checks a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options);
}
