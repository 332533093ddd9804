using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3017: a component has a name that its objects cannot have.</summary>
public sealed class ComponentName() : ComponentRule([.. ObjectNames.Components])
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3017",
            Severity.Error,
            "A component's name does not suit its objects",
            "the {0} '{1}' {2}, and its {3} is named after it: write {4}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var isExposed = component.Type == "webservice" && new WebService(component).Ports.Any(port => port.IsExposed);
        return ObjectNames.Judge(component.Type, component.Name, isExposed, component.Place) is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }
}
