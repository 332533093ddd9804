namespace Slipway.Runtime;

/// <summary>What a builder stands for.</summary>
/// <param name="kind">The kind of thing: <c>component</c>, <c>step</c>, <c>policy</c>, <c>trait</c>.</param>
/// <param name="definition">Its definition: <c>model-serving</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SpecBuilderAttribute(string kind, string definition) : Attribute
{
    /// <summary>The kind of thing.</summary>
    public string Kind { get; } = kind;

    /// <summary>Its definition.</summary>
    public string Definition { get; } = definition;

    /// <summary>The keys that members have to write, since no parameter does: <c>predictors</c>, with the name of a member after each.</summary>
    public string[] Requires { get; set; } = [];

    /// <summary>The format that its name must have, the object that takes the name over, and what is added to the name in a label.</summary>
    public string[] ObjectName { get; set; } = [];
}
