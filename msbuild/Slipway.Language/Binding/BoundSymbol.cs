using Slipway.Language.Syntax;

namespace Slipway.Language.Binding;

/// <summary>A value that declares or references a name, as its schema says.</summary>
/// <param name="Kind">What the name belongs to: <c>component</c>, <c>step</c>, <c>policy</c>, <c>secret</c>, …</param>
/// <param name="Name">The value.</param>
public sealed record BoundSymbol(string Kind, SpecScalar Name);
