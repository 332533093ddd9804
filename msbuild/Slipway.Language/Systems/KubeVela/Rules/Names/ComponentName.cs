using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3017: a component has a name that its objects cannot have.</summary>
public sealed class ComponentName : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.ComponentName;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (TypeFacts.Of("component", component.Type, options.Catalog).ObjectName is not { } naming)
            return [];
        var isExposed = naming.Exposed is not null && new WebService(component).Ports.Any(port => port.IsExposed);
        return
            ObjectNames.Judge(component.Type, component.Name, isExposed ? naming.Exposed! : naming, component.Place)
                is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }
}
