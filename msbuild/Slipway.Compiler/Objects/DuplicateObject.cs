using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP2010: two components of an Application make objects of one kind and name.</summary>
public sealed class DuplicateObject : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2010",
            Severity.Error,
            "Two components make the same object",
            "component '{0}' makes the {1} '{2}', and so does component '{3}': one would overwrite the other, so rename a component"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        // Claims may be shared by components; rules of their own say when that goes wrong.
        var named = ClusterObjects.Of(objects.Where(one => one.Kind != "PersistentVolumeClaim"));
        foreach (var same in named.GroupBy(one => (one.Component.Application, one.Identity)))
        {
            var (identity, first) = same.First();
            var others = same.Select(one => one.Component).Where(other => other.Name != first.Name).Distinct();
            foreach (var other in others)
                yield return Descriptor.At(other.Place, other.Name, identity.Kind, identity.Name, first.Name);
        }
    }
}
