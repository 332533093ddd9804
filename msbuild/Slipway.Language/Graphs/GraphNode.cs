using Slipway.Schema;

namespace Slipway.Language.Graphs;

/// <summary>A thing of the specs: a document, or a component, step, predictor, claim or other name that a document gives.</summary>
/// <param name="Kind">What it is: <c>component</c>; of a document, its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What it is more exactly, such as the type of a component or the share of a predictor; empty where nothing is said.</param>
/// <param name="Place">Where it is named; null for what the specs only refer to.</param>
public sealed record GraphNode(string Kind, string Name, string Detail, SourceSpan? Place);
