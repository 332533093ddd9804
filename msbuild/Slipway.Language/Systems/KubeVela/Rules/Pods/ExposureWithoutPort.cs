using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3027: <c>exposeType</c> without a port that is exposed.</summary>
public sealed class ExposureWithoutPort() : ComponentRule(new TypesReading("exposeType"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3027",
            Severity.Warning,
            "Nothing is exposed",
            "{0} has no effect, since no port is exposed and no Service is made: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var service = new ExposingComponent(component);
        var isOutside = service.ExposeType is "NodePort" or "LoadBalancer";
        if (!isOutside || service.Ports.Any(port => port.IsExposed) || IsSupplied(component))
            yield break;
        var remedy = service.Ports is [{ Port: { } port }, ..]
            ? Sentence.Of($"add expose: true to port {port}")
            : Sentence.Plain("add 'ports' with expose: true");
        yield return Descriptor.At(service.ExposeTypeNode!.Span, service.ExposeType, remedy);
    }

    private static bool IsSupplied(Component component) =>
        component.IsSupplied("ports") || component.IsSupplied("exposeType");
}
