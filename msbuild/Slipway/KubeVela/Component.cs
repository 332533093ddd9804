namespace Slipway;

/// <summary>A component of an Application; what it was given by <c>With…</c> are its properties.</summary>
public abstract class Component : OrderedPart
{
    private readonly Component? begun;
    private readonly List<Trait> traits = [];
    private Application? application;

    /// <summary>Starts a component.</summary>
    /// <param name="type">The component definition.</param>
    /// <param name="name">The component's name, unique in the Application.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected Component(string type, string name, string callerFile, int callerLine)
        : base(type, name, callerFile, callerLine) { }

    /// <summary>Goes on with the component that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected Component(Component begun)
        : base(begun)
    {
        this.begun = begun.First;
    }

    /// <summary>The Application it belongs to; null before it is added to one.</summary>
    public Application? Application
    {
        get => First.application;
        internal set => First.application = value;
    }

    internal List<Trait> Traits => First.traits;

    /// <summary>The builder that began the component, which holds what all its builders share.</summary>
    private Component First => begun ?? this;

    internal override SpecMap Tree()
    {
        var tree = base.Tree();
        if (Traits.Count > 0)
        {
            var list = new SpecList();
            foreach (var trait in Traits)
                list.Items.Add(SpecParts.Item(trait.Tree(), trait));
            tree.Set("traits", new SpecItem(new SpecValue(list), null, 0));
        }
        return tree;
    }
}
