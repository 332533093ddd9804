namespace Slipway.Schema.CSharp;

/// <summary>A builder, as those see it who write with it: a member for each key.</summary>
public abstract class BuilderClass
{
    /// <summary>The name of the class, with that of the class around it; empty where it is not known.</summary>
    public virtual string Name => "";

    /// <summary>The members and parameters, in the order in which a call takes the parameters.</summary>
    public abstract IReadOnlyList<BuilderMember> Members { get; }

    /// <summary>Finds what C# has for a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The member; null where the builder has none.</returns>
    public BuilderMember? Member(string key) => Members.FirstOrDefault(one => one.Key == key);
}
