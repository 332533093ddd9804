using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3115: an autoscaler aims at an amount that is meant in another unit.</summary>
public sealed class WholeAmount : ComponentRule
{
    /// <summary>No pod has as many processors; millicores are meant.</summary>
    private const long ManyProcessors = 100;

    /// <summary>No pod has so few bytes; mebibytes are meant.</summary>
    private const long FewBytes = 1_000_000;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3115",
            Severity.Warning,
            "An autoscaler aims at an amount in another unit",
            "with 'type: AverageValue', {0} is counted in {1}, and no pod's average is near {2}: write {3}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var trait in component.Traits.Where(trait => trait.Type == "hpa"))
        {
            if (Amount(trait, "cpu") is { Integer: >= ManyProcessors } processors)
                yield return Descriptor.At(
                    processors.Span,
                    "cpu",
                    "whole processors",
                    processors.Written,
                    "a number of processors, or a percentage with 'type: Utilization'"
                );
            if (Amount(trait, "mem") is { Integer: < FewBytes } bytes)
                yield return Descriptor.At(
                    bytes.Span,
                    "mem",
                    "bytes",
                    bytes.Written,
                    "a number of bytes: 536870912 for 512Mi"
                );
        }
    }

    private static SpecScalar? Amount(Trait trait, string key) =>
        trait.Properties.Mapping(key) is { } metric && metric.Text("type")?.Text == "AverageValue"
            ? metric["value"] as SpecScalar
            : null;
}
