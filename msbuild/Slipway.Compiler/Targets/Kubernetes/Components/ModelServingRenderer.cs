using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary><c>model-serving</c>: a SeldonDeployment, with the annotations that Ambassador routes by.</summary>
/// <remarks>
/// The API version is the template's <c>v1alpha2</c>, which Seldon serves with the same schema as <c>v1</c>. What the
/// template lets pass and Seldon rejects, such as a deployment without predictors, is for rules to report.
/// </remarks>
public sealed class ModelServingRenderer : IComponentRenderer
{
    /// <inheritdoc />
    public string Type => Serving.ComponentType;

    /// <inheritdoc />
    public RenderedComponent Render(Component component, Workspace workspace)
    {
        var properties = component.Properties;
        var predictors = component.Predictors.Select(ServingPredictor.Render);
        var deployment = new JsonObject
        {
            ["apiVersion"] = "machinelearning.seldon.io/v1alpha2",
            ["kind"] = "SeldonDeployment",
            ["metadata"] = new JsonObject { ["annotations"] = Timeouts(properties) },
            ["spec"] = new JsonObject()
                .With(
                    "annotations",
                    Routing(properties.Mapping("customRouting")) is { Count: > 0 } routing ? routing : null
                )
                .With("protocol", properties["protocol"].ToJson())
                .With("predictors", new JsonArray([.. predictors])),
        };
        return new RenderedComponent(deployment, []);
    }

    private static JsonObject Timeouts(SpecMapping properties) =>
        new JsonObject()
            .With("seldon.io/rest-timeout", properties["timeout"].ToJson())
            .With("seldon.io/grpc-timeout", properties["timeout"].ToJson());

    private static JsonObject Routing(SpecMapping? routing) =>
        new JsonObject()
            .With("seldon.io/ambassador-header", routing?["header"].ToJson())
            .With("seldon.io/ambassador-service-name", routing?["serviceName"].ToJson());
}
