using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3028: <c>nodePort</c> of a port that gets none, of a component or of its trait <c>expose</c>.</summary>
public sealed class IgnoredNodePort : ComponentRule
{
    private static readonly TypesReading Exposing = new("ports", "nodePort");

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP3028", Severity.Warning, "A nodePort is ignored", "'nodePort' has no effect {0}: {1}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component
            .Traits.Where(trait => trait.Type == "expose")
            .SelectMany(OfTrait)
            .Concat(Exposing.Include(component.Type) ? OfComponent(component) : []);

    private IEnumerable<Diagnostic> OfTrait(Trait trait)
    {
        var type = trait.Properties.Text("type")?.Text ?? "ClusterIP";
        return from port in trait.Properties.Mappings("ports")
            let nodePort = port.Entry("nodePort")
            where nodePort is not null && type != "NodePort"
            select OfType(nodePort.Key.Span, "type", type);
    }

    private IEnumerable<Diagnostic> OfComponent(Component component)
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
                yield return OfType(nodePort.Key.Span, "exposeType", service.ExposeType);
            else if (!port.IsExposed)
                yield return Descriptor.At(
                    nodePort.Key.Span,
                    "on a port that is not exposed",
                    Sentence.Plain("add expose: true, or remove it")
                );
        }
    }

    private Diagnostic OfType(SourceSpan place, string key, string type) =>
        Descriptor.At(
            place,
            Sentence.Of($"with {Sentence.Plain(key)} {type}"),
            Sentence.Plain($"write {key}: NodePort, or remove it")
        );
}
