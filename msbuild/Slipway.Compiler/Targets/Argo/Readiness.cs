using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>When an object that was applied is done, and when it has failed, as questions about its status.</summary>
/// <remarks>
/// Argo reads both as label selectors, whose keys are paths into the object. All questions of a success have to hold; one
/// of a failure is enough, and those are asked first.
/// </remarks>
/// <param name="Success">When it is done; null where that is at once.</param>
/// <param name="Failure">When it has failed; null where it never does for good.</param>
internal sealed record Readiness(string? Success, string? Failure = null)
{
    private static readonly Readiness AtOnce = new(Success: null);

    /// <summary>
    /// The list of a job's conditions grows at its end, and a path cannot ask for the last. A job that ended has a time
    /// of completion, whether it succeeded or not; so success is the time without a failure, wherever that stands.
    /// </summary>
    private static readonly Readiness Job = new("status.completionTime", Conditions("Failed", 5));

    /// <summary>How many pods an autoscaler wants nobody knows; none may be missing.</summary>
    private static readonly Readiness Scaled = new(
        "status.availableReplicas > 0, status.updatedReplicas > 0, !status.unavailableReplicas"
    );

    /// <summary>The readiness that KubeVela waits for before it goes on.</summary>
    /// <param name="json">The object.</param>
    /// <param name="others">The objects that are applied with it, among which an autoscaler may be for it.</param>
    public static Readiness Of(JsonObject json, IReadOnlyList<JsonObject> others) =>
        (Group(json), ObjectText.Of(json, "kind")) switch
        {
            ("kubeflow.org" or "training.kubedl.io", _) => Job,
            ("batch", "Job") => new Readiness("status.completionTime", Conditions("Failed", 3)),
            ("apps", "Deployment") => IsScaled(json, others) ? Scaled : Deployment(json),
            ("machinelearning.seldon.io", "SeldonDeployment") => new Readiness("status.state == Available"),
            ("model.kubedl.io", "ModelVersion") => new Readiness(
                "status.imageBuildPhase == ImageBuildSucceeded",
                "status.imageBuildPhase == ImageBuildFailed"
            ),
            ("serving.kubedl.io", "Inference") => Inference(json),
            ("helm.toolkit.fluxcd.io", "HelmRelease") => new Readiness(
                "status.conditions.0.type == Ready, status.conditions.0.status == True"
            ),
            ("terraform.core.oam.dev", "Configuration") => new Readiness("status.apply.state == Available"),
            _ => AtOnce,
        };

    private static bool IsScaled(JsonObject json, IReadOnlyList<JsonObject> others) =>
        others.Any(other =>
            ObjectText.Of(other, "kind") == "HorizontalPodAutoscaler"
            && ObjectText.Of(other["spec"]?["scaleTargetRef"], "name") == ObjectText.Of(json["metadata"], "name")
        );

    private static Readiness Deployment(JsonObject json)
    {
        var replicas =
            json["spec"]?["replicas"] is JsonValue value && value.TryGetValue<long>(out var count) ? count : 1;
        if (replicas == 0)
            return AtOnce;
        var wanted = replicas.ToString(CultureInfo.InvariantCulture);
        return new Readiness(
            $"status.replicas == {wanted}, status.updatedReplicas == {wanted}, status.readyReplicas == {wanted}"
        );
    }

    private static Readiness Inference(JsonObject json)
    {
        var predictors = json["spec"]?["predictors"] as JsonArray ?? [];
        var ready = predictors.Select(
            (_, at) => $"status.predictorStatuses.{at.ToString(CultureInfo.InvariantCulture)}.readyReplicas > 0"
        );
        return new Readiness(predictors.Count == 0 ? null : string.Join(", ", ready));
    }

    private static string Conditions(string type, int places) =>
        string.Join(
            ", ",
            Enumerable
                .Range(0, places)
                .Select(at => $"status.conditions.{at.ToString(CultureInfo.InvariantCulture)}.type == {type}")
        );

    private static string Group(JsonObject json) => ObjectText.Of(json, "apiVersion").Split('/')[0];
}
