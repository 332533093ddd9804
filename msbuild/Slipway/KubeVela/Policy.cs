namespace Slipway;

/// <summary>A policy of an Application: where and how its components run.</summary>
public abstract class Policy : SpecObject
{
    private readonly string type;

    /// <summary>Starts a policy.</summary>
    /// <param name="type">The policy definition.</param>
    /// <param name="name">The policy's name.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected Policy(string type, string name, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.type = type;
        Name = name;
    }

    /// <summary>Goes on with the policy that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected Policy(Policy begun)
        : base(begun)
    {
        type = begun.type;
        Name = begun.Name;
    }

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    internal SpecMap Tree()
    {
        var tree = new SpecMap();
        tree.Set("name", new SpecItem(Name, null, 0));
        tree.Set("type", new SpecItem(type, null, 0));
        // The webhook rejects a policy without them, also where the defaults are meant.
        tree.Set("properties", SpecParts.Item(Entries, this));
        return tree;
    }
}
