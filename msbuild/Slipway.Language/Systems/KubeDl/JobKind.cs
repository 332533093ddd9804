using System.Collections.Frozen;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>What the KubeDL operator knows of one kind of training job, beyond what its schema says.</summary>
/// <param name="Name">The kind: <c>TFJob</c>.</param>
/// <param name="Roles">The key of its roles: <c>tfReplicaSpecs</c>.</param>
/// <param name="Container">The container that the operator looks for in every pod: <c>tensorflow</c>.</param>
/// <param name="Addressed">The roles whose pods others reach at the container's port; the operator fails where one does not have the container.</param>
/// <param name="Served">The roles whose pods get a Service each.</param>
public sealed record JobKind(
    string Name,
    string Roles,
    string Container,
    IReadOnlyList<string> Addressed,
    IReadOnlyList<string> Served
)
{
    private static readonly FrozenDictionary<string, JobKind> Kinds = new JobKind[]
    {
        new(
            "TFJob",
            "tfReplicaSpecs",
            "tensorflow",
            ["PS", "Worker", "Chief", "Master"],
            ["PS", "Worker", "Chief", "Master"]
        ),
        new("PyTorchJob", "pytorchReplicaSpecs", "pytorch", ["Master"], ["Master"]),
        new("XGBoostJob", "xgbReplicaSpecs", "xgboostjob", ["Master", "Worker"], ["Master", "Worker"]),
        new("MPIJob", "mpiReplicaSpecs", "mpi", [], []),
    }.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The API group and version of training jobs.</summary>
    public const string ApiVersion = "training.kubedl.io/v1alpha1";

    /// <summary>Whether jobs of the kind can make ModelVersions.</summary>
    public bool MakesModels => Name is "TFJob" or "PyTorchJob";

    /// <summary>Finds a kind.</summary>
    /// <param name="apiVersion">The API group and version.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The kind; null where it is none of KubeDL's jobs that Slipway knows.</returns>
    public static JobKind? Find(string apiVersion, string kind) =>
        apiVersion == ApiVersion ? Kinds.GetValueOrDefault(kind) : null;

    /// <summary>The restart policy of a role that gives none; null where the template's own counts.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The policy.</returns>
    public string? RestartPolicy(string role) =>
        Name switch
        {
            "TFJob" => "ExitCode",
            "PyTorchJob" => role == "Master" ? "ExitCode" : "OnFailure",
            "MPIJob" => "Never",
            _ => null,
        };
}
