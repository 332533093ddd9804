namespace Slipway;

/// <summary>A step of a workflow; what it was given by <c>With…</c> are its properties.</summary>
public abstract class WorkflowStep : SpecObject
{
    private readonly string type;

    /// <summary>Starts a step.</summary>
    /// <param name="type">The step definition.</param>
    /// <param name="name">The step's name, unique in the workflow.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected WorkflowStep(string type, string name, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.type = type;
        Name = name;
        Attributes = new SpecMap();
    }

    /// <summary>Goes on with the step that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected WorkflowStep(WorkflowStep begun)
        : base(begun)
    {
        type = begun.type;
        Name = begun.Name;
        Attributes = begun.Attributes;
    }

    /// <summary>The step's name.</summary>
    public string Name { get; }

    /// <summary>What stands beside the properties: if, timeout, dependsOn and so on.</summary>
    internal SpecMap Attributes { get; }

    internal virtual SpecMap Tree()
    {
        var tree = new SpecMap();
        tree.Set("name", new SpecItem(Name, null, 0));
        tree.Set("type", new SpecItem(type, null, 0));
        SpecParts.SetAll(tree, Attributes);
        SpecParts.SetProperties(tree, this);
        return tree;
    }
}
