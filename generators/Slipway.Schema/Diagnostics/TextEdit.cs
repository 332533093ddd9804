namespace Slipway.Schema.Diagnostics;

/// <summary>A text to write in place of another one.</summary>
/// <param name="Span">The place; of no length where text is only added.</param>
/// <param name="NewText">What to write there; empty to remove what is there.</param>
public sealed record TextEdit(SourceSpan Span, string NewText);
