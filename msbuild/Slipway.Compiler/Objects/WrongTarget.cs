using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP3109: a trait names another kind of workload than its component makes.</summary>
public sealed class WrongTarget : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3109",
            Severity.Warning,
            "A trait is for another kind of workload",
            "the trait '{0}' is for a {1}, and component '{2}' makes a {3}, so it has no effect: write 'targetKind: {3}', or remove the trait"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace) =>
        from own in objects.OfType<ComponentObject>().GroupBy(one => one.Component)
        let workload = own.First()
        where !workload.IsSketch
        from trait in own.Key.Traits
        let target = trait.Properties.Text("targetKind")
        where target is { Text.Length: > 0 } && target.Text != workload.Kind
        select Descriptor.At(target.Span, trait.Type, target.Text, own.Key.Name, workload.Kind);
}
