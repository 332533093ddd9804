using Slipway.Language.Syntax;
using Slipway.Listing;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The claims that components of some types make and use, besides those of their traits.</summary>
/// <remarks>They are listed by their base class, and have no state. A type without one makes and uses none.</remarks>
/// <param name="isOf">Tells the component types; no other claims are of one of them.</param>
internal abstract partial class ComponentClaims(Func<string, bool> isOf)
{
    private static readonly IReadOnlyList<ComponentClaims> All = Every();

    private readonly Func<string, bool> isOf = isOf;

    /// <summary>The claims of one component type.</summary>
    /// <param name="type">The component type.</param>
    protected ComponentClaims(string type)
        : this(other => other == type) { }

    /// <summary>Whether the claims are volumes that the pods mount, rather than where a model is read from.</summary>
    public virtual bool AreMounted => true;

    /// <summary>Finds what is known of a type.</summary>
    /// <param name="type">The component type.</param>
    /// <returns>The claims; null where components of the type make and use none.</returns>
    public static ComponentClaims? Of(string type) => All.FirstOrDefault(one => one.isOf(type));

    /// <summary>Whether the pods of a component end, so that others may use the claims after them.</summary>
    /// <param name="component">The component.</param>
    public virtual bool Ends(Component component) => false;

    /// <summary>The items that ask for the claims that a component makes, in order.</summary>
    /// <param name="component">The component.</param>
    public virtual IEnumerable<SpecMapping> Made(Component component) => [];

    /// <summary>The claims that a component's pods use, in order, those it makes itself among them.</summary>
    /// <param name="component">The component.</param>
    public abstract IEnumerable<ClaimUse> Used(Component component);

    /// <summary>Whether an input or a policy brings along claims that the component makes.</summary>
    /// <param name="component">The component.</param>
    public virtual bool AreSupplied(Component component) => false;

    /// <summary>The use of a claim; null where it is not named.</summary>
    /// <param name="component">The component.</param>
    /// <param name="name">The claim.</param>
    /// <param name="pods">How many pods use it.</param>
    protected static ClaimUse? Use(Component component, SpecScalar? name, long pods) =>
        name is null ? null : new ClaimUse(component, name.Text, name.Span, pods);

    [ListsImplementations]
    private static partial IReadOnlyList<ComponentClaims> Every();
}
