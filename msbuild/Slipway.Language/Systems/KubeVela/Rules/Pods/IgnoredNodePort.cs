using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3028: <c>nodePort</c> of a port that gets none.</summary>
public sealed class IgnoredNodePort() : ComponentRule(TypesReading.Property("ports", "nodePort"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3028", Severity.Warning, "A nodePort is ignored", "'nodePort' has no effect {0}: {1}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var service = new ExposingComponent(component);
        var isByNode = service.ExposeType == "NodePort" || component.IsSupplied("exposeType");
        // A service of type NodePort without any exposed port is reported as such.
        if (isByNode && !service.Ports.Any(port => port.IsExposed))
            yield break;
        foreach (var port in service.Ports)
        {
            if (port.NodePort is not { } nodePort)
                continue;
            if (!isByNode)
            {
                var reason = Sentence.Of($"with exposeType {service.ExposeType}");
                yield return Descriptor.At(
                    nodePort.Key.Span,
                    reason,
                    Sentence.Plain("write exposeType: NodePort, or remove it")
                );
            }
            else if (!port.IsExposed)
            {
                yield return Descriptor.At(
                    nodePort.Key.Span,
                    "on a port that is not exposed",
                    Sentence.Plain("add expose: true, or remove it")
                );
            }
        }
    }
}
