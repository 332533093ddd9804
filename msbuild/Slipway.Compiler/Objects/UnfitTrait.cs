using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP3100: KubeVela refuses a trait on the workload that it is put on.</summary>
public sealed class UnfitTrait : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3100",
            Severity.Error,
            "A trait does not fit its component",
            "KubeVela cannot apply the trait '{0}' to component '{1}': {2}"
        );

    /// <inheritdoc />
    public override string Foreseen => "SLIP3040";

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace) =>
        from one in objects.OfType<ComponentObject>()
        where !one.IsSketch && !one.Component.IsSpoilt
        from fault in one.Faults.DistinctBy(fault => fault.Trait.Node.Span)
        let place = fault.Trait.Node.Text("type")?.Span ?? fault.Trait.Node.Span
        select Descriptor.At(place, fault.Trait.Type, one.Component.Name, Reason(fault, one, workspace));

    /// <summary>With why the kind of workload cannot have what the trait looks for, where that is known.</summary>
    private static string Reason(TraitFault fault, ComponentObject one, Workspace workspace) =>
        TraitNeed.Unmet(fault.Trait, one.Component, workspace.Options.Catalog) is { } need
            ? $"{fault.Reason} ({need.Why})"
            : fault.Reason;
}
