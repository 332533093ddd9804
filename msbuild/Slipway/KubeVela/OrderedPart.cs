namespace Slipway;

/// <summary>A part of an Application that takes its turn: a component, or a step of a workflow.</summary>
public abstract class OrderedPart : SpecObject
{
    private readonly PartIdentity identity;

    private protected OrderedPart(string type, string name, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        ArgumentNullException.ThrowIfNull(name);
        identity = new PartIdentity(type, name, new SpecMap());
    }

    private protected OrderedPart(OrderedPart begun)
        : base(begun)
    {
        identity = begun.identity;
    }

    /// <summary>The name, unique among the components or steps.</summary>
    public string Name => identity.Name;

    /// <summary>What is written next to the properties: dependsOn, inputs and so on.</summary>
    internal SpecMap Attributes => identity.Attributes;

    internal virtual SpecMap Tree()
    {
        var tree = new SpecMap();
        tree.Set("name", new SpecItem(Name, null, 0));
        tree.Set("type", new SpecItem(identity.Type, null, 0));
        SpecParts.SetAll(tree, Attributes);
        SpecParts.SetProperties(tree, this);
        return tree;
    }

    /// <summary>What all builders of one part share.</summary>
    private sealed record PartIdentity(string Type, string Name, SpecMap Attributes);
}
