using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A PersistentVolumeClaim that a component makes.</summary>
/// <param name="Component">The component.</param>
/// <param name="NameNode">The scalar that names the claim.</param>
/// <param name="Node">The item that asks for it: of <c>storage</c>, or of <c>pvc</c> in a <c>storage</c> trait.</param>
public sealed record Claim(Component Component, SpecScalar NameNode, SpecMapping Node)
{
    /// <summary>The name.</summary>
    public string Name => NameNode.Text;

    /// <summary>How many nodes or pods may use it at once.</summary>
    public IEnumerable<string> AccessModes =>
        Node.Entry("accessModes") is null ? ["ReadWriteOnce"] : Node.Texts("accessModes").Select(mode => mode.Text);

    /// <summary>The claims that a component makes, in order.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The claims; one that appears twice is there twice.</returns>
    internal static IEnumerable<Claim> MadeBy(Component component)
    {
        var storage = ComponentClaims.Of(component.Type)?.Made(component) ?? [];
        var mounted = component
            .Traits.Where(trait => trait.Type == "storage")
            .SelectMany(trait => trait.Properties.Mappings("pvc"))
            .Where(entry => entry.Boolean("mountOnly") != true);
        foreach (var entry in storage.Concat(mounted))
        {
            if (entry.Text("name") is { } name)
                yield return new Claim(component, name, entry);
        }
    }
}
