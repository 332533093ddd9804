using System.Text.Json.Nodes;
using Slipway.Schema;

namespace Slipway.Validation;

/// <summary>An object that Slipway made of a spec, and answers for.</summary>
/// <param name="ApiVersion">The API group and version; the system of what has none.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name; empty where it has none.</param>
/// <param name="Json">The object.</param>
/// <param name="Origin">What it was made from, in words: <c>component 'demo-training'</c>.</param>
/// <param name="Place">Where that is.</param>
public sealed record JudgedObject(
    string ApiVersion,
    string Kind,
    string Name,
    JsonObject Json,
    string Origin,
    SourceSpan Place
);
