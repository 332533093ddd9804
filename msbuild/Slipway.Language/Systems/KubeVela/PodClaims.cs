using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The claims of components that run pods: those that <c>volumeMounts.pvc</c> mounts, or else the old <c>volumes</c>.</summary>
internal sealed class PodClaims() : ComponentClaims(new TypesReading("volumes").Include)
{
    /// <inheritdoc />
    public override IEnumerable<ClaimUse> Used(Component component) =>
        Mounts(component)
            .Select(mount => Use(component, mount.Text("claimName"), Pods(component)))
            .OfType<ClaimUse>()
            .DistinctBy(use => use.Name, StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Ends(Component component) => component.Type == TaskJob.ComponentType;

    private static IEnumerable<SpecMapping> Mounts(Component component)
    {
        var properties = component.Properties;
        return component.Type != TaskJob.ComponentType && properties.Entry("volumeMounts") is not null
            ? properties.Mapping("volumeMounts")?.Mappings("pvc") ?? []
            : properties.Mappings("volumes").Where(volume => volume.Text("type")?.Text == "pvc");
    }

    /// <summary>How many pods there are at once; how many nodes a daemon runs on is not known.</summary>
    private static long Pods(Component component) =>
        component.Type switch
        {
            TaskJob.ComponentType or CronTask.ComponentType => component.Properties.Integer("count") ?? 1,
            Daemon.ComponentType => 1,
            _ => component.Traits.FirstOrDefault(trait => trait.Type == "scaler")?.Properties.Integer("replicas") ?? 1,
        };
}
