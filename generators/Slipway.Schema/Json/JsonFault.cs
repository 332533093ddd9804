namespace Slipway.Schema.Json;

/// <summary>Something in a JSON text that is not JSON, and where.</summary>
/// <param name="Span">Where the fault is.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record JsonFault(SourceSpan Span, string Message);
