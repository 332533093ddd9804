using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A step that is about one environment of an env-binding policy.</summary>
internal sealed class EnvironmentStep
{
    private static readonly string[] Types = ["deploy2env", "deploy-cloud-resource", "share-cloud-resource"];

    private EnvironmentStep(Step step, Application application)
    {
        Step = step;
        var bindings = application.Policies.Where(policy => policy.Type is "env-binding" or "envbinding").ToList();
        Bindings = bindings;
        Policy = bindings.FirstOrDefault(policy => PolicyNode is null || policy.Name == PolicyNode.Text);
    }

    /// <summary>The step.</summary>
    public Step Step { get; }

    /// <summary>The policy it names; null where it takes the first one.</summary>
    public SpecScalar? PolicyNode => Step.Properties.Text("policy") is { Text.Length: > 0 } name ? name : null;

    /// <summary>The environment it names.</summary>
    public SpecScalar? Environment => Step.Properties.Text("env");

    /// <summary>The policies that have environments.</summary>
    public IReadOnlyList<Policy> Bindings { get; }

    /// <summary>The policy whose environment it is about; null where the Application has none such.</summary>
    public Policy? Policy { get; }

    /// <summary>The steps of an Application that are about environments. What inputs bring is not known, so steps with inputs are none of them.</summary>
    public static IEnumerable<EnvironmentStep> Of(Application application) =>
        application
            .Workflow.RunSteps.Where(step => Types.Contains(step.Type, StringComparer.Ordinal) && !step.Inputs.Any())
            .Select(step => new EnvironmentStep(step, application));
}
