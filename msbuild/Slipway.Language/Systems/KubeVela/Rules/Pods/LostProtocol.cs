using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3111: the Service of a daemon takes TCP for a port of another protocol.</summary>
public sealed class LostProtocol() : ComponentRule(Daemon.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3111",
            Severity.Warning,
            "A daemon exposes a port with another protocol",
            "the Service takes TCP for port {0}, whatever its 'protocol', so no {1} reaches the pods through it: remove 'expose', and add the Service as an object of its own"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from port in new ExposingComponent(component).Ports
        where port is { IsExposed: true, Port: not null, Protocol: "UDP" or "SCTP" } && !component.IsSupplied("ports")
        select Descriptor.At(port.Node.Text("protocol")!.Span, port.Port, port.Protocol);
}
