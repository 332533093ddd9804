using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3132: the trait <c>storage</c> mounts one volume twice into a container that has mounts already.</summary>
/// <remarks>KubeVela merges mounts by the name of their volume, where there are some to merge with.</remarks>
public sealed class LostMount : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3132",
            Severity.Warning,
            "A mount is lost",
            "the trait 'storage' mounts '{0}' at several paths, and next to the mounts of the component itself KubeVela keeps '{1}' alone: mount it once, or give the component all of its mounts"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Type == "storage" && HasMounts(component)
        from kind in (string[])["configMap", "secret", "pvc", "emptyDir"]
        from volume in trait
            .Properties.Mappings(kind)
            .Where(one => one.Text("name") is not null && one.Text("mountPath") is not null)
            .GroupBy(one => one.Text("name")!.Text, StringComparer.Ordinal)
        let last = volume.Last().Text("mountPath")!.Text
        from lost in volume.SkipLast(1)
        where lost.Text("mountPath")!.Text != last
        select Descriptor.At(lost.Text("mountPath")!.Span, volume.Key, last);

    private static bool HasMounts(Component component) =>
        (component.Properties.Mapping("volumeMounts")?.Entries ?? []).Any(one =>
            one.Value is SpecSequence { Items.Count: > 0 }
        );
}
