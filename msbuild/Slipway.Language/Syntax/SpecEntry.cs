namespace Slipway.Language.Syntax;

/// <summary>One key and value of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record SpecEntry(SpecScalar Key, SpecNode Value);
