using System.Globalization;
using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A port of a component whose ports may be exposed.</summary>
/// <param name="node">Its item of <c>ports</c>.</param>
/// <param name="namesProtocol">Whether the name that the component makes up says the protocol.</param>
public sealed class ComponentPort(SpecMapping node, bool namesProtocol)
{
    /// <summary>Its item of <c>ports</c>.</summary>
    public SpecMapping Node { get; } = node;

    /// <summary>The scalar that gives the port of the Service; null where it is absent or no whole number.</summary>
    public SpecScalar? PortNode => Node["port"] is SpecScalar { Integer: not null } port ? port : null;

    /// <summary>The port of the Service; null where it is absent or no whole number.</summary>
    public long? Port => PortNode?.Integer;

    /// <summary>The port the container listens on; null where neither port is a whole number.</summary>
    public long? ContainerPort => Node.Integer("containerPort") ?? Port;

    /// <summary>The transport protocol; TCP where it is left out.</summary>
    public string Protocol => Node.Text("protocol")?.Text ?? "TCP";

    /// <summary>The scalar that names the port; null where the component makes up a name.</summary>
    public SpecScalar? NameNode => Node.Text("name");

    /// <summary>The name, or the one the component makes up: <c>port-8080</c>, <c>port-53-udp</c>.</summary>
    public string Name =>
        NameNode?.Text
        ?? string.Create(CultureInfo.InvariantCulture, $"port-{ContainerPort}")
            + (Protocol == "TCP" || !namesProtocol ? "" : $"-{Protocol.ToLowerInvariant()}");

    /// <summary>Whether a Service makes the port reachable.</summary>
    public bool IsExposed => Node.Boolean("expose") == true;

    /// <summary>The entry that asks for a port of every node; null where there is none.</summary>
    public SpecEntry? NodePort => Node.Entry("nodePort");
}
