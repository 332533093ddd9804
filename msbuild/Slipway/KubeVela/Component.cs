namespace Slipway;

/// <summary>A component of an Application; what it was given by <c>With…</c> are its properties.</summary>
public abstract class Component : SpecObject
{
    private readonly ComponentParts parts;

    /// <summary>Starts a component.</summary>
    /// <param name="type">The component definition.</param>
    /// <param name="name">The component's name, unique in the Application.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected Component(string type, string name, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        ArgumentNullException.ThrowIfNull(name);
        parts = new ComponentParts(type, name);
    }

    /// <summary>Goes on with the component that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected Component(Component begun)
        : base(begun)
    {
        parts = begun.parts;
    }

    /// <summary>The component's name.</summary>
    public string Name => parts.Name;

    /// <summary>The Application it belongs to; null before it is added to one.</summary>
    public Application? Application
    {
        get => parts.Application;
        internal set => parts.Application = value;
    }

    /// <summary>What stands beside the properties: dependsOn, inputs and so on.</summary>
    internal SpecMap Attributes => parts.Attributes;

    internal List<Trait> Traits => parts.Traits;

    internal SpecMap Tree()
    {
        var tree = new SpecMap();
        tree.Set("name", new SpecItem(Name, null, 0));
        tree.Set("type", new SpecItem(parts.Type, null, 0));
        SpecParts.SetAll(tree, Attributes);
        SpecParts.SetProperties(tree, this);
        if (Traits.Count > 0)
        {
            var list = new SpecList();
            foreach (var trait in Traits)
                list.Items.Add(SpecParts.Item(trait.Tree(), trait));
            tree.Set("traits", new SpecItem(new SpecValue(list), null, 0));
        }
        return tree;
    }

    /// <summary>What all builders of one component share.</summary>
    private sealed class ComponentParts(string type, string name)
    {
        public string Type { get; } = type;

        public string Name { get; } = name;

        public SpecMap Attributes { get; } = new();

        public List<Trait> Traits { get; } = [];

        public Application? Application { get; set; }
    }
}
