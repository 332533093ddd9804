namespace Slipway.Schema.CSharp;

/// <summary>What C# has for a key: a member of a builder that writes it, or a parameter of what makes the builder.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">The name of the member: <c>WithTraffic</c>; or of the parameter: <c>image</c>.</param>
public sealed record BuilderMember(string Key, string Name)
{
    /// <summary>The member that the user called to write the key, where it is another one: <c>WithCanary</c>.</summary>
    public string? Called { get; init; }

    /// <summary>What to call what the user wrote.</summary>
    public string Shown => Called ?? Name;

    /// <summary>Whether it is a parameter, since nothing can be made without it.</summary>
    public bool IsParameter { get; init; }

    /// <summary>
    /// The name of the argument that gives the value to the method that makes the builder, where all is given by arguments;
    /// null where there is no such argument.
    /// </summary>
    public string? Argument { get; init; }

    /// <summary>
    /// The call that makes the builder, up to the function in which the member is called: <c>WithEnv("A", </c>. Null where
    /// the user wrote such a function, or the builder is made without one.
    /// </summary>
    public string? Around { get; init; }

    /// <summary>Whether the value names something else of the document, so that a variable can be written for it.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether C# has nothing of its own for the key, so that messages call it as YAML does.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>The member that takes a list or mapping as a whole; null where the value is neither, or has no such member.</summary>
    public string? WholeName { get; init; }

    /// <summary>Whether the value is a mapping with keys of the user's choice.</summary>
    public bool IsMap { get; init; }

    /// <summary>The builders of the value, or of its items: one for each form it may have; none for a single value.</summary>
    public IReadOnlyList<BuilderClass> Parts { get; init; } = [];

    /// <summary>The C# of a word of a closed list: <c>RestartPolicy.Never</c>; null for other values.</summary>
    public Func<string, string?> Word { get; init; } = _ => null;
}
