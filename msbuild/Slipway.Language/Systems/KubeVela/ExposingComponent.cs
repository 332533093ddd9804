using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A component whose ports may be exposed: a <c>webservice</c>, <c>statefulset</c> or <c>daemon</c>.</summary>
/// <param name="component">The component.</param>
public sealed class ExposingComponent(Component component)
{
    /// <summary>The component.</summary>
    public Component Component { get; } = component;

    /// <summary>The ports, in order.</summary>
    public IReadOnlyList<ComponentPort> Ports { get; } =
    [
        .. component
            .Properties.Mappings("ports")
            .Select(node => new ComponentPort(node, namesProtocol: component.Type != Daemon.ComponentType)),
    ];

    /// <summary>The ports the container is known to listen on: those of <c>ports</c>, or else the old <c>port</c>.</summary>
    public IEnumerable<long> ContainerPorts =>
        Component.Properties.Entry("ports") is null
            ? Component.Properties.Integer("port") is { } port
                ? [port]
                : []
            : Ports.Select(port => port.ContainerPort).OfType<long>();

    /// <summary>The scalar that says how exposed ports are reached; null where it is left out.</summary>
    public SpecScalar? ExposeTypeNode => Component.Properties.Text("exposeType");

    /// <summary>How exposed ports are reached; ClusterIP where it is left out.</summary>
    public string ExposeType => ExposeTypeNode?.Text ?? "ClusterIP";
}
