using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules;

/// <summary>A rule that looks at one component at a time.</summary>
public abstract class ComponentRule : ApplicationRule
{
    private readonly Func<string, bool> isMeant;

    /// <summary>A rule about some types.</summary>
    /// <param name="types">The component types it is about; none for every type.</param>
    protected ComponentRule(params string[] types) =>
        isMeant = type => types.Length == 0 || types.AsSpan().Contains(type);

    /// <summary>A rule about a property.</summary>
    /// <param name="reading">The component types that read it.</param>
    protected ComponentRule(TypesReading reading) => isMeant = reading.Include;

    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options) =>
        application
            .Components.Where(component => isMeant(component.Type))
            .SelectMany(component => Check(component, options));

    /// <summary>Checks a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options);
}
