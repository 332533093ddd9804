namespace Slipway.Schema.Words;

/// <summary>A part of a definition that a message asks for, as an argument: YAML writes an item of a type, and C# calls a method.</summary>
/// <param name="Kind">What it is: <c>component</c>, <c>step</c>, <c>policy</c>.</param>
/// <param name="Type">The definition: <c>apply-component</c>.</param>
/// <param name="Component">The component that it is for; null where it is for none.</param>
public sealed record PartToAdd(string Kind, string Type, string? Component = null)
{
    /// <inheritdoc />
    public override string ToString() => $"a {Kind} of type {Type}";
}
