using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table;

/// <summary>What the training jobs of Kubeflow and KubeDL have in common: they note every stage that they go through, and when they are over.</summary>
internal static class TrainingJobFacts
{
    /// <summary>A job of KubeDL.</summary>
    public static KnownKind OfKubeDl(string group, string kind) =>
        new(group, kind)
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = Ready,
            RunsOnce = true,
            Makes = [.. Services, .. Claims],
        };

    /// <summary>A job of Kubeflow's training operator.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="from">The version of the operator that has it first.</param>
    /// <param name="before">The version that no longer has it.</param>
    /// <param name="container">The name that one container of each role must have; null where any name will do.</param>
    public static KnownKind OfKubeflow(string kind, string from, string before, string? container = null) =>
        new("kubeflow.org", kind)
        {
            RoleContainer = container,
            ServedBy = [$"training-operator>={from}", $"training-operator<{before}"],
            Ready = Ready,
            RunsOnce = true,
            Makes = Services,
        };

    /// <summary>When they are ready.</summary>
    public static ReadyRules Ready { get; } =
        new()
        {
            Signs =
            [
                new(ReadyPhase.Ready, new LastConditionIs("Succeeded")) { Words = _ => "Succeeded" },
                new(ReadyPhase.Failed, new LastConditionIs("Failed")),
            ],
            CompletedAt = "status.completionTime",
            EndedAt = "status.completionTime",
            MostConditions = 5,
            Waiting = live => Conditions.Last(live) is { } last ? ObjectPath.Text(last, "type") : null,
        };

    /// <summary>One for each pod.</summary>
    public static IReadOnlyList<MadeObject> Services { get; } = [new("v1", "Service", "{metadata.name}-*")];

    /// <summary>Those of KubeDL: of the cache in front of the data, and of the model that a job leaves behind.</summary>
    private static IReadOnlyList<MadeObject> Claims { get; } =
    [
        new("v1", "PersistentVolumeClaim", "{spec.cacheBackend.name}") { IsShared = true },
        new("v1", "PersistentVolumeClaim", "mv-pvc-mv-{metadata.name}-*"),
    ];
}
