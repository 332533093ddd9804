using Slipway.Kinds.Facts;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP3101: a component and its traits make two objects of one kind and name.</summary>
public sealed class OverwrittenObject : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3101",
            Severity.Error,
            "A component makes one object twice",
            "component '{0}' and its traits make two different objects of kind {1} with the name '{2}', and one would overwrite the other: remove one of them, give the trait a name where it has one, or let both say the same"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace) =>
        from one in objects.OfType<ComponentObject>()
        group one by (one.Component, Group: ApiGroup.Of(one.ApiVersion), one.Kind, one.Namespace, one.Name) into same
        where same.Count() > 1 && same.Any(one => one.IsMade)
        let component = same.Key.Component
        select Descriptor.At(component.Place, component.Name, same.Key.Kind, same.Key.Name);
}
