using Slipway.Language.Fixes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2015: an environment variable or a command holds the address of a Service, or of a port, that does not exist.</summary>
public sealed class UnknownService : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2015",
            Severity.Warning,
            "The address of a Service leads nowhere",
            "nothing answers at the address in '{0}': {1}"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        var services = new ServiceCatalog(objects, workspace);
        foreach (var component in workspace.Components())
        {
            foreach (var address in ServiceAddress.In(component))
            {
                if (Fault(address, component.Application.Namespace, services) is var (place, message))
                    yield return Descriptor.At(place, address.Holder, message);
            }
        }
    }

    private static (SourceSpan, Remedy)? Fault(ServiceAddress address, string own, ServiceCatalog services)
    {
        var inNamespace = address.Namespace ?? own;
        if (services.Find(inNamespace, address.Service).ToList() is { Count: > 0 } found)
            return FaultOfPort(address, found);
        if (!services.IsOurs(inNamespace))
            return FaultOfNamespace(address, inNamespace, services);
        if (services.IsMade(inNamespace, address.Service) || services.Unseen(inNamespace) is not null)
            return null;
        var message = $"no component makes a Service '{address.Service}' in namespace '{inNamespace}'";
        var remedy = Rename(address, inNamespace, services);
        return (address.ServiceSpan, remedy with { Words = Sentence.Of($"{message}, {remedy}") });
    }

    /// <summary>A namespace that is not ours holds what others make, unless the Service is one of ours.</summary>
    private static (SourceSpan, Remedy)? FaultOfNamespace(
        ServiceAddress address,
        string inNamespace,
        ServiceCatalog services
    )
    {
        if (
            !address.IsSurelyInCluster
            || services.IsMade(inNamespace, address.Service)
            || services.Unseen(inNamespace) is not null
            || services.NamespaceOf(address.Service) is not { } right
        )
            return null;
        var message = $"the Service '{address.Service}' is in namespace '{right}', not in '{inNamespace}'";
        return (
            address.NamespaceSpan,
            new Remedy($"{message}, so write '{right}'", YamlFix.WritePart(address.NamespaceSpan, inNamespace, right))
        );
    }

    private static (SourceSpan, Remedy)? FaultOfPort(ServiceAddress address, List<ComponentObject> found)
    {
        var ports = found.SelectMany(ServiceCatalog.Ports).Distinct(StringComparer.Ordinal).ToList();
        if (
            address.Port is not { } port
            || ports.Count == 0
            || ports.Contains(port, StringComparer.Ordinal)
            || found.Exists(one => one.Component.IsSpoilt)
        )
            return null;
        var remedy = ports.Count == 1 ? $"write {ports[0]}" : $"write one of {string.Join(", ", ports)}";
        var message = $"the Service '{address.Service}' has no port {port}, {remedy}";
        return (
            address.PortSpan,
            new Remedy(message, ports.Count == 1 ? YamlFix.WritePart(address.PortSpan, port, ports[0]) : null)
        );
    }

    private static Remedy Rename(ServiceAddress address, string inNamespace, ServiceCatalog services) =>
        services.Component(inNamespace, address.Service)?.Type switch
        {
            WebService.ComponentType => new Remedy(
                Sentence.Plain("write 'expose: true' at the port of the component of that name")
            ),
            Serving.ComponentType => new Remedy(
                $"a model is asked at http://ambassador.vela-system.svc.cluster.local/seldon/{inNamespace}/{address.Service}/"
            ),
            _ => DidYouMean.Or(
                address.Service,
                address.ServiceSpan,
                services.Names(inNamespace),
                "name one that exists, or declare it with a SlipwayExternal of kind Service"
            ),
        };
}
