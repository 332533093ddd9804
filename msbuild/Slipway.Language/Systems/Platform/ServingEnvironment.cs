using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Platform;

/// <summary>The environments that a step <c>ml-model-serving</c> can name.</summary>
public static class ServingEnvironment
{
    /// <summary>The type of the step.</summary>
    public const string StepType = "ml-model-serving";

    /// <summary>The component type of clusters.</summary>
    public const string ClusterType = "k8s-cluster";

    /// <summary>The topology policy of an environment.</summary>
    /// <param name="application">The Application whose step names it.</param>
    /// <param name="environment">The environment's name.</param>
    /// <returns>The policy, or null where the environment is a cluster, or unknown.</returns>
    public static Policy? Topology(Application application, string environment) =>
        application.Policies.FirstOrDefault(policy => policy.Type == "topology" && policy.Name == environment);

    /// <summary>The names that a step of an Application can give.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="workspace">What else there is.</param>
    /// <returns>Its topology policies, the clusters of every document, and the environments of the project, each of which is the cluster of its name.</returns>
    public static IReadOnlyList<string> Names(Application application, Workspace workspace) =>
        [
            .. application.Policies.Where(policy => policy.Type == "topology").Select(policy => policy.Name),
            .. Clusters(workspace),
            .. workspace.Options.Environments,
        ];

    /// <summary>The clusters that a workspace makes.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The names of the components.</returns>
    public static IEnumerable<string> Clusters(Workspace workspace) =>
        workspace.Components().Where(component => component.Type == ClusterType).Select(component => component.Name);
}
