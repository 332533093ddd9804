using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3017: a component has a name that its objects cannot have.</summary>
public sealed class ComponentName : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.ComponentName;

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var naming = TypeFacts.Of("component", component.Type, options.Catalog).ObjectName ?? ObjectNaming.OfAnyType;
        var isExposed =
            naming.Exposed is not null && new ExposingComponent(component).Ports.Any(port => port.IsExposed);
        return
            ObjectNames.Judge(component.Type, component.Name, isExposed ? naming.Exposed! : naming, component.Place)
                is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }
}
