using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP2036: a webservice has a name that no Service can have.</summary>
public sealed class DigitInFront() : ComponentRule(WebService.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2036",
            Severity.Warning,
            "A webservice's name starts with a digit",
            "'{0}' starts with a digit, which the name of a Service must not, so none of its ports can be exposed: put a letter in front"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var name = component.Name;
        if (name.Length == 0 || !char.IsAsciiDigit(name[0]) || DnsName.Label.Fault(name) is not null)
            yield break;
        if (!new ExposingComponent(component).Ports.Any(port => port.IsExposed))
            yield return Descriptor.At(component.Place, name);
    }
}
