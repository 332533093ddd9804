using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Targets.Kubernetes.Components.Cloud;

/// <summary>SLIP4530: the Terraform module of a component has no variable for one of its properties.</summary>
public sealed class UntakenProperty : CloudRule
{
    private static readonly string[] Choosing = ["provider", "resource"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4530",
            Severity.Warning,
            "A Terraform module does not take a property",
            "'{0}' of component '{1}' has no effect in targets kubernetes and kubevela, whose Terraform module {2} does not take it: remove it, or set SlipwayTargets to terraform, which has no such limits"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component) =>
        TerraformModule.Of(component) is { } module
            ? component
                .Properties.Entries.Where(entry =>
                    !Choosing.Contains(entry.Key.Text, StringComparer.Ordinal)
                    && !module.Taken.Contains(entry.Key.Text, StringComparer.Ordinal)
                )
                .Select(entry => Descriptor.At(entry.Key.Span, entry.Key.Text, component.Name, module.Path))
            : [];
}
