using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Pods;

/// <summary>SLIP3048: a container requests more than it may use.</summary>
public sealed class LimitBelowRequest() : ComponentRule(new TypesReading("limit"))
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3048",
            Severity.Error,
            "A limit is below its request",
            "'{0}' is at most {1} and {2} is requested, and the API server rejects such a container: write a limit of at least {2}, or request less"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var entry in component.Properties.Mapping("limit")?.Entries ?? [])
        {
            var limit = component.Properties.Mapping("limit")!.Text(entry.Key.Text);
            var request = component.Properties.Text(entry.Key.Text);
            if (
                limit is null
                || request is null
                || component.IsSupplied(entry.Key.Text)
                || component.IsSupplied("limit")
            )
                continue;
            // What has no suffix is said as that.
            var isTiny =
                entry.Key.Text == "memory"
                && (TinyAmount.Of(limit.Text) is not null || TinyAmount.Of(request.Text) is not null);
            if (!isTiny && Quantity.Read(limit.Text) < Quantity.Read(request.Text))
                yield return Descriptor.At(limit.Span, entry.Key.Text, limit.Text, request.Text);
        }
    }
}
