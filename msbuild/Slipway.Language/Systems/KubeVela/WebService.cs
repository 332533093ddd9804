using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>webservice</c> component.</summary>
/// <param name="component">The component.</param>
public sealed class WebService(Component component)
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "webservice";

    /// <summary>The component.</summary>
    public Component Component { get; } = component;

    /// <summary>The ports, in order.</summary>
    public IReadOnlyList<WebServicePort> Ports { get; } =
    [.. component.Properties.Mappings("ports").Select(node => new WebServicePort(node))];

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
