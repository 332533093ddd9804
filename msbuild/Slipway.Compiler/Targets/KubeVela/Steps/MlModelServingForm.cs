using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Steps;

/// <summary><c>ml-model-serving</c>: <c>deploy</c> of one component, which an override policy selects, to an environment, which is a topology policy.</summary>
public sealed class MlModelServingForm() : VelaStepForm(ServingEnvironment.StepType)
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace) =>
        [As(step, "deploy", new JsonObject { ["policies"] = new JsonArray(Selection(step), Environment(step)) })];

    /// <inheritdoc />
    public override IEnumerable<JsonObject> Policies(Step step, Application application)
    {
        yield return Policy(
            Selection(step),
            "override",
            new JsonObject { ["selector"] = new JsonArray(step.AppliedComponent?.Text ?? "") }
        );
        // An environment without a policy is a cluster.
        if (ServingEnvironment.Topology(application, Environment(step)) is null)
            yield return Policy(
                Environment(step),
                "topology",
                new JsonObject { ["clusters"] = new JsonArray(Environment(step)) }
            );
    }

    private static string Selection(Step step) => $"only-{step.AppliedComponent?.Text}";

    private static string Environment(Step step) => step.Properties.Text("env")?.Text ?? "";

    private static JsonObject Policy(string name, string type, JsonObject properties) =>
        new()
        {
            ["name"] = name,
            ["type"] = type,
            ["properties"] = properties,
        };
}
