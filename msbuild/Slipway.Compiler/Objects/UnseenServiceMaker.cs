using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Makers;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2038: something may make Services that no spec shows, so addresses of Services that nothing else makes are not reported.</summary>
public sealed class UnseenServiceMaker : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2038",
            Severity.Info,
            "Addresses of Services cannot be checked",
            "{0} may make the Service '{1}' that component '{2}' calls, so addresses of Services that nothing else makes are not reported in namespace '{3}': compare them with what it makes"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        var services = new ServiceCatalog(objects, workspace);
        var said = new HashSet<ObjectMaker>(ReferenceEqualityComparer.Instance);
        foreach (var component in workspace.Components())
        {
            foreach (var address in ServiceAddress.In(component))
            {
                var inNamespace = address.Namespace ?? component.Application.Namespace;
                if (
                    services.IsOurs(inNamespace)
                    && !services.Find(inNamespace, address.Service).Any()
                    && !services.IsMade(inNamespace, address.Service)
                    && services.Unseen(inNamespace) is { } maker
                    && said.Add(maker)
                )
                    yield return Descriptor.At(maker.Place, maker.Words, address.Service, component.Name, inNamespace);
            }
        }
    }
}
