using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3031: a probe asks a port that the component does not declare.</summary>
public sealed class UndeclaredProbePort() : ComponentRule(new TypesReading("ports"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3031",
            Severity.Warning,
            "A probe asks a port that is not declared",
            "no port of the container is {0}, so the probe probably fails forever: write {1}, or add the port to 'ports'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var service = new ExposingComponent(component);
        var ports = service.ContainerPorts.ToList();
        // A container may listen on ports no one declares; only a declared one shows that another was meant.
        if (ports.Count == 0 || component.IsSupplied("ports"))
            yield break;
        foreach (var probe in new[] { "livenessProbe", "readinessProbe" })
        {
            foreach (var port in Ports(component.Properties.Mapping(probe)))
            {
                if (port.Integer is not { } number || ports.Contains(number))
                    continue;
                var container = service.Ports.FirstOrDefault(one => one.Port == number)?.ContainerPort;
                var remedy = container is null
                    ? string.Join(" or ", ports.Distinct())
                    : $"{container}, where the container listens behind the Service's port {number}";
                yield return Descriptor.At(port.Span, number, remedy);
            }
        }
    }

    /// <summary>The ports that a probe asks in the container itself, and not elsewhere by a host of its own.</summary>
    private static IEnumerable<SpecScalar> Ports(SpecMapping? probe) =>
        new[] { "httpGet", "tcpSocket" }
            .Select(kind => probe?.Mapping(kind))
            .Where(ask => ask?.Entry("host") is null)
            .Select(ask => ask?["port"])
            .OfType<SpecScalar>();
}
