using Slipway.Language.Profiles;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>What a training framework is to the training operator, and what the addon renders for it.</summary>
/// <param name="Name">The framework; the container must have the same name.</param>
/// <param name="Kind">The kind of job.</param>
/// <param name="ReplicaSpecs">The field of the job that holds the roles.</param>
/// <param name="Roles">The roles the addon renders, each with its key of <c>distribution</c>.</param>
public sealed record TrainingFramework(
    string Name,
    string Kind,
    string ReplicaSpecs,
    params (string Role, string Key)[] Roles
)
{
    private static readonly TrainingFramework[] All =
    [
        new("tensorflow", "TFJob", "tfReplicaSpecs", ("PS", "ps"), ("Worker", "worker")),
        new("pytorch", "PyTorchJob", "pytorchReplicaSpecs", ("Master", "master"), ("Worker", "worker"))
        {
            SingleRole = "master",
            SingleRoleOptional = "training-operator>=1.4",
        },
        new("mpi", "MPIJob", "mpiReplicaSpecs", ("Launcher", "launcher"), ("Worker", "worker"))
        {
            ServedBy = ["training-operator>=1.4", "training-operator<2"],
            SingleRole = "launcher",
        },
        new("xgboost", "XGBoostJob", "xgbReplicaSpecs", ("Worker", "worker"))
        {
            Fault = "an XGBoostJob needs exactly one Master, and the addon renders only workers",
        },
        new("mxnet", "MXJob", "mxReplicaSpecs", ("Scheduler", "scheduler"), ("Server", "server"), ("Worker", "worker"))
        {
            ServedBy = ["training-operator<1.9"],
            Fault = "the API server demands 'jobMode' of an MXJob, and the addon does not write it",
        },
    ];

    /// <summary>The keys of <c>distribution</c>: one count for each role of any framework.</summary>
    public static IReadOnlyList<string> Counts { get; } = ["ps", "worker", "master", "scheduler", "server", "launcher"];

    /// <summary>The releases of the training operator that serve the kind; all of these requirements must be met.</summary>
    public IReadOnlyList<string> ServedBy { get; private init; } = ["training-operator<2"];

    /// <summary>The key of the role of which there must be exactly one; null where no role is like that.</summary>
    public string? SingleRole { get; private init; }

    /// <summary>The releases that do without <see cref="SingleRole"/>; null where none does.</summary>
    public string? SingleRoleOptional { get; private init; }

    /// <summary>Why no cluster takes the job that the addon renders; null where clusters take it.</summary>
    public string? Fault { get; private init; }

    /// <summary>The framework that a spec means.</summary>
    /// <param name="name">The value of <c>framework</c>; null where it is left out.</param>
    /// <returns>The framework; tensorflow for a name that is none.</returns>
    public static TrainingFramework Named(string? name) => Find(name ?? "") ?? All[0];

    /// <summary>Finds a framework.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The framework, or null where there is none of that name.</returns>
    public static TrainingFramework? Find(string name) => Array.Find(All, framework => framework.Name == name);

    /// <summary>What the platform lacks to serve the kind.</summary>
    /// <param name="profile">The platform's versions.</param>
    /// <returns>The first requirement that is not met, or null where the kind is served.</returns>
    public SchemaRequirement? Unmet(Profile profile) =>
        ServedBy.Select(SchemaRequirement.Parse).OfType<SchemaRequirement>().FirstOrDefault(one => !profile.Meets(one));

    /// <summary>Whether the job is invalid without <see cref="SingleRole"/>.</summary>
    /// <param name="profile">The platform's versions.</param>
    /// <returns>True where there is such a role and the operator demands it.</returns>
    public bool NeedsSingleRole(Profile profile) =>
        SingleRole is not null && (SingleRoleOptional is null || !profile.Meets(SingleRoleOptional));
}
