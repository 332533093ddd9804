using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Language.Systems.Platform;

/// <summary>A predictor of a <c>tfserving</c> component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Node">Its item of <c>predictors</c>.</param>
public sealed record ModelServer(Component Component, SpecMapping Node)
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "tfserving";

    /// <summary>The weight of a predictor that names none.</summary>
    private const long StandardWeight = 100;

    /// <summary>The name; empty where there is none.</summary>
    public string Name => Node.Text("name")?.Text ?? "";

    /// <summary>What its Deployment and Service are called.</summary>
    public string ObjectName => $"{Component.Name}-{Name}";

    /// <summary>The ModelVersion it serves; null where it names none.</summary>
    public SpecScalar? ModelVersion => Node.Text("modelVersion");

    /// <summary>The model's image, where the predictor itself says it.</summary>
    public SpecScalar? ModelImage => Node.Text("modelImage");

    /// <summary>Its share of the requests, in relation to those of the others.</summary>
    public long Weight => Node.Integer("trafficWeight") ?? StandardWeight;

    /// <summary>When pods are added; null where their number is fixed.</summary>
    public SpecMapping? AutoScale => Node.Mapping("autoScale");

    /// <summary>How requests are answered together; null where each is answered alone.</summary>
    public SpecMapping? Batching => Node.Mapping("batching");

    /// <summary>The spec of its pods; empty where there is none.</summary>
    public SpecMapping Pod => Node.Mapping("template")?.Mapping("spec") ?? new SpecMapping([], Node.Span);

    /// <summary>The predictors of a component, in order.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The predictors; none where it is not a serving component of the platform.</returns>
    public static IReadOnlyList<ModelServer> Of(Component component) =>
        component.Type == ComponentType
            ? [.. component.Properties.Mappings("predictors").Select(node => new ModelServer(component, node))]
            : [];
}
