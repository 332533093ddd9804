using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3103: two paths of a gateway lead to one port, which its Service would have twice.</summary>
public sealed class RepeatedServicePort : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3103",
            Severity.Error,
            "The Service of a gateway has a port twice",
            "the paths '{0}' and '{1}' both lead to port {2}, and the API server rejects the Service that the gateway makes, which would have that port twice: expose the port with the component's own 'ports', and write 'existingServiceName: {3}' here"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Type == "gateway" && trait.Properties["existingServiceName"] is null
        from same in (trait.Properties.Mapping("http")?.Entries ?? [])
            .Where(path => (path.Value as SpecScalar)?.Integer is not null)
            .GroupBy(path => ((SpecScalar)path.Value).Integer)
        from path in same.Skip(1)
        select Descriptor.At(path.Key.Span, same.First().Key.Text, path.Key.Text, same.Key!, component.Name);
}
