using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Language.Systems.Platform;

/// <summary>The model that a <c>tfjob</c> component makes by itself, when the job has succeeded.</summary>
/// <param name="Component">The component.</param>
/// <param name="Node">Its property <c>modelVersion</c>.</param>
public sealed record TrainedModel(Component Component, SpecMapping Node)
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "tfjob";

    /// <summary>The type of the step that runs a job.</summary>
    public const string StepType = "ml-model-training";

    /// <summary>The roles of a component's job, each with the template of its pods.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The roles; none where it is not a job of the platform.</returns>
    public static IEnumerable<SpecMapping> Pods(Component component) =>
        component.Type == ComponentType
            ? (component.Properties.Mapping("tfReplicaSpecs")?.Entries ?? [])
                .Select(role => role.Value)
                .OfType<SpecMapping>()
            : [];

    /// <summary>The model of the job that runs last before a step.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="step">The step.</param>
    /// <returns>The model, or null where no job runs before, or the job makes no model.</returns>
    public static TrainedModel? Before(Application application, Step step)
    {
        var training = application
            .Workflow.RunSteps.TakeWhile(other => !ReferenceEquals(other, step))
            .LastOrDefault(other => other.Type == StepType);
        var component = application.Component(training?.AppliedComponent?.Text ?? "");
        return component?.Properties.Mapping("modelVersion") is { } node ? new TrainedModel(component, node) : null;
    }
}
