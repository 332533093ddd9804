using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3026: two Services ask for the same port of the nodes.</summary>
public sealed class DuplicateNodePort : Rule
{
    private static readonly TypesReading Exposing = new("ports", "nodePort");

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3026",
            Severity.Error,
            "Two Services ask for the same port of the nodes",
            "the port {0} of the nodes belongs already to '{1}' of the Application '{2}', and a cluster gives it away once: write another port from 30000 to 32767"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var owners = new Dictionary<long, (Component Component, HashSet<string> Protocols)>();
        foreach (var component in workspace.Applications().Where(IsInOneCluster).SelectMany(one => one.Components))
        {
            if (
                !Exposing.Include(component.Type)
                || new ExposingComponent(component) is not { ExposeType: "NodePort" } service
            )
                continue;
            foreach (var port in service.Ports.Where(port => port.IsExposed))
            {
                if (
                    port.NodePort?.Value is not SpecScalar { Integer: { } number } place
                    || component.IsSupplied("ports")
                )
                    continue;
                var (owner, protocols) = owners.TryGetValue(number, out var taken) ? taken : (component, []);
                owners[number] = (owner, protocols);
                // One Service may have the same port of the nodes once for each protocol.
                if (!protocols.Add(port.Protocol) || owner != component)
                    yield return Descriptor.At(place.Span, number, owner.Name, owner.Application.Name);
            }
        }
    }

    /// <summary>Whether the Application stays in the cluster it is applied to: policies may spread others over several.</summary>
    private static bool IsInOneCluster(Application application) =>
        application.Policies.All(policy => policy.Type is not ("topology" or "env-binding"));
}
