namespace Slipway;

/// <summary>A trait: what is added to a component or changed in it.</summary>
public abstract class Trait : SpecObject
{
    private readonly string type;

    /// <summary>Starts a trait.</summary>
    /// <param name="type">The trait definition.</param>
    /// <param name="call">The method that gives a component the trait: <c>WithScaler</c>.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected Trait(string type, string call, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        this.type = type;
        Call = call;
    }

    /// <summary>Goes on with the trait that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected Trait(Trait begun)
        : base(begun)
    {
        type = begun.type;
        Call = begun.Call;
    }

    /// <summary>The method that gave a component the trait.</summary>
    internal string Call { get; }

    internal SpecMap Tree()
    {
        var tree = new SpecMap();
        tree.Set("type", new SpecItem(type, null, 0));
        SpecParts.SetProperties(tree, this);
        return tree;
    }
}
