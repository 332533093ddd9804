using Slipway.Schema;

namespace Slipway.Generators.Model;

/// <summary>A finding about a schema file, kept as plain data until it is reported.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Span">Where; its file is the one that has the fault.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record SchemaProblem(string Id, SourceSpan Span, string Message);
