using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.LanguageServer.Features;

/// <summary>A name where a document gives or uses it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Kind">What the name belongs to: <c>component</c>, <c>secret</c>, …</param>
/// <param name="Scalar">The name.</param>
internal sealed record SpecName(SpecDocument Document, string Kind, SpecScalar Scalar);
