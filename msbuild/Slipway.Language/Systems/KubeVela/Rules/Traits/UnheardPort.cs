using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3107: a trait leads to a port that the component does not have.</summary>
public sealed class UnheardPort : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3107",
            Severity.Warning,
            "A trait leads to a port that the component does not have",
            "the trait '{0}' leads to port {1}, and the component has the {2}: write one of its ports, or add this one to 'ports'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var own = component
            .Properties.Mappings("ports")
            .Select(port => port.Integer("containerPort") ?? port.Integer("port"))
            .ToList();
        // Without ports, nothing is said of them; what a trait adds is another container's, or a port of this one.
        if (own.Count == 0 || own.Contains(null) || component.IsSupplied("ports") || component.Traits.Any(AddsPorts))
            return [];
        var words = own.Count == 1 ? $"port {own[0]} alone" : $"ports {string.Join(", ", own)}";
        return from trait in component.Traits
            from port in Ports(trait)
            where port.Integer is { } number && !own.Contains(number)
            select Descriptor.At(port.Span, trait.Type, port.Written, words);
    }

    private static bool AddsPorts(Trait trait) =>
        trait.Type is "container-ports" or "sidecar" or "json-patch" or "json-merge-patch";

    private static IEnumerable<SpecScalar> Ports(Trait trait) =>
        trait.Type switch
        {
            "gateway" or "ingress" or "ingress-1-20" when trait.Properties["existingServiceName"] is null => (
                trait.Properties.Mapping("http")?.Entries ?? []
            )
                .Select(path => path.Value)
                .OfType<SpecScalar>(),
            "expose" when trait.Properties["matchLabels"] is null => trait
                .Properties.Mappings("ports")
                .Select(port => port["port"])
                .Concat(trait.Properties.Items("port"))
                .OfType<SpecScalar>(),
            _ => [],
        };
}
