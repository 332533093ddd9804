namespace Slipway;

/// <summary>A trait: what is added to a component or changed in it.</summary>
public abstract class Trait : SpecObject
{
    private readonly string type;

    /// <summary>Starts a trait.</summary>
    /// <param name="type">The trait definition.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected Trait(string type, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        this.type = type;
    }

    /// <summary>Goes on with the trait that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected Trait(Trait begun)
        : base(begun)
    {
        type = begun.type;
    }

    internal SpecMap Tree()
    {
        var tree = new SpecMap();
        tree.Set("type", new SpecItem(type, null, 0));
        SpecParts.SetProperties(tree, this);
        return tree;
    }
}
