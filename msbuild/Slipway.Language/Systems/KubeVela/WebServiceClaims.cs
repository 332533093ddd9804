namespace Slipway.Language.Systems.KubeVela;

/// <summary>The claims of <c>webservice</c>: those that <c>volumeMounts.pvc</c> mounts.</summary>
internal sealed class WebServiceClaims() : ComponentClaims(WebService.ComponentType)
{
    /// <inheritdoc />
    public override IEnumerable<ClaimUse> Used(Component component)
    {
        var scaler = component.Traits.FirstOrDefault(trait => trait.Type == "scaler");
        var pods = scaler?.Properties.Integer("replicas") ?? 1;
        return (component.Properties.Mapping("volumeMounts")?.Mappings("pvc") ?? [])
            .Select(mount => Use(component, mount.Text("claimName"), pods))
            .OfType<ClaimUse>()
            .DistinctBy(use => use.Name, StringComparer.Ordinal);
    }
}
