using Slipway.Schema;

namespace Slipway.Language.Binding;

/// <summary>A type that no schema describes, so that its properties are not checked.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
/// <param name="Type">The type, without the revision that <c>@v2</c> may select.</param>
/// <param name="Place">Where it is written, or what it is assumed for.</param>
public sealed record UncheckedType(string Kind, string Type, SourceSpan Place);
