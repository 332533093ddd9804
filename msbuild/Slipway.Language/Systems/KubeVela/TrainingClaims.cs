using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The claims of <c>model-training</c>: what <c>storage</c> asks for, and the claims of others that it refers to.</summary>
internal sealed class TrainingClaims() : ComponentClaims(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override bool Ends(Component component) => true;

    /// <inheritdoc />
    public override IEnumerable<SpecMapping> Made(Component component) =>
        component.Properties.Mappings("storage").Where(entry => entry.Mapping("pvcRef") is null);

    /// <inheritdoc />
    public override IEnumerable<ClaimUse> Used(Component component)
    {
        if (component.Properties.Entry("storage") is null)
            return [];
        var pods = new TrainingJob(component).Pods;
        return component
            .Properties.Mappings("storage")
            .Select(entry => Use(component, (entry.Mapping("pvcRef") ?? entry).Text("name"), pods))
            .OfType<ClaimUse>();
    }

    /// <inheritdoc />
    public override bool AreSupplied(Component component) => component.IsSupplied("storage");
}
