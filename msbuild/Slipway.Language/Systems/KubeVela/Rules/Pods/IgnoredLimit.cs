using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3045: a limit of a resource that the component does not request.</summary>
public sealed class IgnoredLimit() : ComponentRule(new TypesReading("limit"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3045",
            Severity.Warning,
            "A limit without a request is ignored",
            "the limit of {0} counts only with a request, and there is none: add '{1}' next to 'limit'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var entry in component.Properties.Mapping("limit")?.Entries ?? [])
        {
            var resource = entry.Key.Text;
            if (resource is not ("cpu" or "memory"))
                continue;
            if (component.Properties.Entry(resource) is null && !component.IsSupplied(resource))
                yield return Descriptor.At(entry.Key.Span, resource, new KeyName(resource));
        }
    }
}
