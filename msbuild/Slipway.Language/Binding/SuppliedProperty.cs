namespace Slipway.Language.Binding;

/// <summary>A property that a definition requires, that the spec leaves out, and that something fills in when the spec runs.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
/// <param name="Owner">The name of what has the properties; empty where it has none.</param>
/// <param name="Path">The property: <c>graph.name</c>.</param>
public sealed record SuppliedProperty(string Kind, string Owner, string Path);
