using System.Globalization;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3025: two ports of a component that Kubernetes takes for the same.</summary>
public sealed class DuplicatePort() : ComponentRule(new TypesReading("ports"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3025",
            Severity.Error,
            "Two ports are the same",
            "{0} already appears in line {1}, and the API server rejects the second one: {2}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        if (component.IsSupplied("ports"))
            yield break;
        var exposed = new Dictionary<(long Port, string Protocol), ComponentPort>();
        var named = new Dictionary<string, ComponentPort>(StringComparer.Ordinal);
        foreach (var port in new ExposingComponent(component).Ports)
        {
            if (port is not { Port: { } number, PortNode: { } place })
                continue;
            var isNewPort = !port.IsExposed || exposed.TryAdd((number, port.Protocol), port);
            // The Service takes the names of its ports from the container, whose ports have different names throughout.
            var isNewName = named.TryAdd(port.Name, port);
            if (!isNewPort)
            {
                var subject = string.Create(
                    CultureInfo.InvariantCulture,
                    $"the exposed port {number} ({port.Protocol})"
                );
                var line = exposed[(number, port.Protocol)].PortNode!.Span.StartLine;
                yield return Descriptor.At(place.Span, subject, line, "remove it, or write another port");
            }
            else if (!isNewName)
            {
                var line = named[port.Name].Node.Span.StartLine;
                var remedy = Sentence.Plain(
                    port.NameNode is null ? "remove it, or give it a 'name' of its own" : "write another name"
                );
                var at = port.NameNode ?? port.Node["containerPort"] ?? place;
                yield return Descriptor.At(at.Span, $"a port with the name '{port.Name}'", line, remedy);
            }
        }
    }
}
