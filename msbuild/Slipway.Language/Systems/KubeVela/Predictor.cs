using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A predictor of a <c>model-serving</c> component.</summary>
/// <param name="component">The component it is part of.</param>
/// <param name="node">Its item of <c>predictors</c>.</param>
/// <param name="index">Its place in the list, counted from 0.</param>
public sealed class Predictor(Component component, SpecMapping node, int index)
{
    /// <summary>The component it is part of.</summary>
    public Component Component { get; } = component;

    /// <summary>Its item of <c>predictors</c>.</summary>
    public SpecMapping Node { get; } = node;

    /// <summary>The scalar that names it; null where it has no name.</summary>
    public SpecScalar? NameNode { get; } = node.Text("name");

    /// <summary>The name; empty where there is none.</summary>
    public string Name => NameNode?.Text ?? "";

    /// <summary>The share of requests in percent; null where it is absent or no whole number.</summary>
    public long? Traffic => Node.Integer("traffic");

    /// <summary>The share as it is judged, with its place.</summary>
    public TrafficShare<SourceSpan> Share => new(Name, Traffic, Node["traffic"]?.Span ?? Place);

    /// <summary>The number of pods; null where it is absent or no whole number.</summary>
    public long? Replicas => Node.Integer("replicas");

    /// <summary>The mapping <c>graph</c>; null where there is none.</summary>
    public SpecMapping? Graph => Node.Mapping("graph");

    /// <summary>The scalar that names the model; null where it has no name.</summary>
    public SpecScalar? ModelName => Graph?.Text("name");

    /// <summary>The model server; null where none is named.</summary>
    public SpecScalar? Implementation => Graph?.Text("implementation");

    /// <summary>Where the model is; null where that is not said.</summary>
    public SpecScalar? ModelUri => Graph?.Text("modelUri");

    /// <summary>The mapping <c>resources</c>; null where there is none.</summary>
    public SpecMapping? Resources => Node.Mapping("resources");

    /// <summary>The mapping <c>autoscaler</c>; null where there is none.</summary>
    public SpecMapping? Autoscaler => Node.Mapping("autoscaler");

    /// <summary>Where to report what concerns the predictor as a whole.</summary>
    public SourceSpan Place => NameNode?.Span ?? (Node.Entries is [var first, ..] ? first.Key.Span : Node.Span);

    /// <summary>The predictors of a component, in order.</summary>
    /// <param name="component">A component of any type; others than <c>model-serving</c> have none.</param>
    /// <returns>The predictors.</returns>
    public static IReadOnlyList<Predictor> Of(Component component) =>
        component.Type == Serving.ComponentType
            ?
            [
                .. component
                    .Properties.Items("predictors")
                    .Select(
                        (node, index) => node is SpecMapping mapping ? new Predictor(component, mapping, index) : null
                    )
                    .OfType<Predictor>(),
            ]
            : [];

    /// <summary>Whether an input or an override policy fills in a value of the predictor.</summary>
    /// <param name="path">A path from the predictor down: <c>graph.name</c>.</param>
    /// <returns>True where the value is known only when the Application runs.</returns>
    public bool IsSupplied(string path) =>
        Component.IsSupplied(string.Create(CultureInfo.InvariantCulture, $"predictors[{index}].{path}"));
}
