using Slipway.Language.Syntax;

namespace Slipway.Language.Places;

/// <summary>One step down a tree: from a mapping along a key, or from a list to an item.</summary>
/// <param name="Parent">The mapping or list.</param>
/// <param name="Entry">The key and its value; null for an item of a list.</param>
/// <param name="Value">Where the step leads.</param>
public readonly record struct NodeStep(SpecNode Parent, SpecEntry? Entry, SpecNode Value);
