using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3999: a component is called a toy.</summary>
public sealed class ToyName : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3999", Severity.Warning, "A component is called a toy", "'{0}' is a toy: give it a serious name");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.Name == "toy")
            yield return Descriptor.At(component.Place, component.Name);
    }
}
